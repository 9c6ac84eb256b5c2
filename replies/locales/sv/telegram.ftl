### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Tyvärr kan vi inte lyssna på det här. Skriv vad du behöver, på ditt eget språk.
telegram-attachment-picture = Tyvärr kan vi inte se bilder och filmer, och vi sparar dem inte. Skicka inte foton av papper eller av människor. Skriv vad du behöver.
telegram-attachment-file = Tyvärr kan vi inte läsa filer. Vi har inte öppnat den här, och vi sparar den inte. Skicka inte dina papper. Skriv vad du behöver.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Tack! Men vi förstår bara ord. Skriv vad du behöver.
# A phone number from the address book of the phone
telegram-attachment-contact = Vi behöver inga telefonnummer, och vi sparar inte det här. Skriv vad du behöver.
# A poll or anything else
telegram-attachment-other = Tyvärr kan vi inte läsa det här. Skriv vad du behöver, med egna ord.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Andra läser den här gruppen, och vi behöver veta din stad. Skriv till oss privat.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Andra läser den här gruppen. Du kan skriva till oss privat.
telegram-group-button = Skriv privat
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja i den här gruppen</b>
    Skriv först { $username }, sedan vad du behöver och staden. Till exempel: ”{ $username } Jag behöver en läkare, { city-lublin }”.
    Alla i gruppen kan läsa svaret. Skriv till oss privat om det som bara gäller dig.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Börja, och läs vilka vi är
telegram-command-menu = Välj vad du behöver
telegram-command-city = Byt stad
telegram-command-language = Byt språk
telegram-command-help = Läs hur det fungerar
telegram-command-privacy = Läs vad vi sparar om dig
telegram-command-forget = Radera det vi sparar om dig

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: tjänster i din stad
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Vi hjälper dig att hitta tjänster i din stad: läkare, bostad, jobb, papper, språkkurser och mer.
    Skriv på ditt eget språk, med egna ord. Det är gratis.
    Ostoja är en fristående informationstjänst. Det är inte polisen och inte migrationsmyndigheten.
    Vid fara, ring 112, dygnet runt.
# At most 120 characters
telegram-short-description = Hitta läkare, bostad, jobb och mer i din stad. Gratis, på ditt eget språk. Vid fara, ring 112.
