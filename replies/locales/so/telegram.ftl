### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Waan ka xunnahay, tan ma dhegaysan karno. Fadlan luqaddaada ku qor waxa aad u baahan tahay.
telegram-attachment-picture = Waan ka xunnahay, sawirro iyo muuqaallo ma arki karno, mana kaydinno. Fadlan ha soo dirin sawirro waraaqo ama dad. Qor waxa aad u baahan tahay.
telegram-attachment-file = Waan ka xunnahay, faylal ma akhrin karno. Kan ma aannu furin, mana kaydinno. Fadlan ha soo dirin waraaqahaaga. Qor waxa aad u baahan tahay.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Waad ku mahadsan tahay! Laakiin waxaan fahannaa erayo kaliya. Qor waxa aad u baahan tahay.
# A phone number from the address book of the phone
telegram-attachment-contact = Lambarro telefoon uma baahnin, kanna ma kaydinno. Qor waxa aad u baahan tahay.
# A poll or anything else
telegram-attachment-other = Waan ka xunnahay, tan ma akhrin karno. Fadlan erayadaada ku qor waxa aad u baahan tahay.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Dad kale ayaa akhriya kooxdan, annaguna waxaan u baahannahay inaan ogaanno magaaladaada. Fadlan si gaar ah noogu soo qor.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Dad kale ayaa akhriya kooxdan. Si gaar ah ayaad noogu soo qori kartaa.
telegram-group-button = Si gaar ah noogu qor
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja ee kooxdan dhexdeeda</b>
    Marka hore qor { $username }, kaddib waxa aad u baahan tahay iyo magaalada. Tusaale ahaan: “{ $username } Dhakhtar ayaan u baahanahay, { city-lublin }”.
    Qof kasta oo kooxda ku jira waa akhrin karaa jawaabta. Arrimahaaga gaarka ah, fadlan si gaar ah noogu soo qor.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Bilow, oo akhri cidda aan nahay
telegram-command-menu = Dooro waxa aad u baahan tahay
telegram-command-city = Beddel magaaladaada
telegram-command-language = Beddel luqadda
telegram-command-help = Akhri sida ay u shaqayso
telegram-command-privacy = Akhri waxa aan kaa kaydinno
telegram-command-forget = Tirtir waxa aan kaa kaydinno

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: adeegyada magaaladaada
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Waxaan kaa caawinnaa inaad magaaladaada ka hesho adeegyo: dhakhtar, guri, shaqo, waraaqo, koorsooyin luqadeed iyo kuwo kale.
    Ku qor luqaddaada iyo erayadaada. Waa bilaash.
    Ostoja waa adeeg macluumaad oo madax-bannaan. Ma aha booliska, mana aha xafiiska socdaalka.
    Haddii khatar jirto, wac 112, maalin iyo habeen.
# At most 120 characters
telegram-short-description = Magaaladaada ka hel dhakhtar, guri, shaqo iyo kuwo kale. Bilaash, luqaddaada. Haddii khatar jirto, wac 112.
