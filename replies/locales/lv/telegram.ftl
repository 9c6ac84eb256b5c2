### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Diemžēl mēs to nevaram noklausīties. Lūdzu, uzrakstiet savā valodā, kas jums vajadzīgs.
telegram-attachment-picture = Diemžēl mēs nevaram redzēt attēlus un video un tos neglabājam. Lūdzu, nesūtiet dokumentu vai cilvēku fotogrāfijas. Uzrakstiet, kas jums vajadzīgs.
telegram-attachment-file = Diemžēl mēs nevaram lasīt failus. Mēs šo failu neatvērām un to neglabājam. Lūdzu, nesūtiet savus dokumentus. Uzrakstiet, kas jums vajadzīgs.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Paldies! Bet mēs saprotam tikai vārdus. Uzrakstiet, kas jums vajadzīgs.
# A phone number from the address book of the phone
telegram-attachment-contact = Mums nevajag tālruņa numurus, un šo numuru mēs neglabājam. Uzrakstiet, kas jums vajadzīgs.
# A poll or anything else
telegram-attachment-other = Diemžēl mēs to nevaram izlasīt. Lūdzu, uzrakstiet saviem vārdiem, kas jums vajadzīgs.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Šo grupu lasa arī citi cilvēki, un mums jāzina jūsu pilsēta. Lūdzu, rakstiet mums privāti.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Šo grupu lasa arī citi cilvēki. Jūs varat rakstīt mums privāti.
telegram-group-button = Rakstīt privāti
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja šajā grupā</b>
    Vispirms rakstiet { $username }, tad to, kas jums vajadzīgs, un pilsētu. Piemēram: „{ $username } Man vajag ārstu, { city-lublin }”.
    Atbildi var lasīt visi grupā. Par savām lietām, lūdzu, rakstiet mums privāti.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Sākt un izlasīt, kas mēs esam
telegram-command-menu = Izvēlēties, kas jums vajadzīgs
telegram-command-city = Mainīt savu pilsētu
telegram-command-language = Mainīt valodu
telegram-command-help = Izlasīt, kā tas darbojas
telegram-command-privacy = Izlasīt, ko mēs par jums glabājam
telegram-command-forget = Izdzēst to, ko mēs par jums glabājam

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: pakalpojumi jūsu pilsētā
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Mēs palīdzam atrast pakalpojumus jūsu pilsētā: ārsts, mājoklis, darbs, dokumenti, valodas kursi un citi.
    Rakstiet savā valodā, saviem vārdiem. Tas ir bez maksas.
    Ostoja ir neatkarīgs informācijas dienests. Tā nav policija un nav migrācijas dienests.
    Ja esat briesmās, zvaniet 112, dienu un nakti.
# At most 120 characters
telegram-short-description = Ārsts, mājoklis, darbs un citi pakalpojumi jūsu pilsētā. Bez maksas, jūsu valodā. Ja esat briesmās, zvaniet 112.
