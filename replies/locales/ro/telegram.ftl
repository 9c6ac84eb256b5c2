### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Ne pare rău, nu putem asculta asta. Vă rugăm să scrieți în limba dumneavoastră de ce aveți nevoie.
telegram-attachment-picture = Ne pare rău, nu putem vedea poze și videoclipuri și nu le păstrăm. Vă rugăm să nu trimiteți poze cu acte sau cu oameni. Scrieți de ce aveți nevoie.
telegram-attachment-file = Ne pare rău, nu putem citi fișiere. Nu am deschis acest fișier și nu îl păstrăm. Vă rugăm să nu trimiteți actele dumneavoastră. Scrieți de ce aveți nevoie.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Vă mulțumim! Dar înțelegem numai cuvinte. Scrieți de ce aveți nevoie.
# A phone number from the address book of the phone
telegram-attachment-contact = Nu avem nevoie de numere de telefon și nu îl păstrăm pe acesta. Scrieți de ce aveți nevoie.
# A poll or anything else
telegram-attachment-other = Ne pare rău, nu putem citi asta. Vă rugăm să scrieți cu cuvintele dumneavoastră de ce aveți nevoie.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Acest grup este citit și de alți oameni, iar noi trebuie să știm orașul dumneavoastră. Vă rugăm să ne scrieți în privat.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Acest grup este citit și de alți oameni. Ne puteți scrie în privat.
telegram-group-button = Scrieți în privat
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja în acest grup</b>
    Scrieți mai întâi { $username }, apoi de ce aveți nevoie și orașul. De exemplu: „{ $username } Am nevoie de un doctor, { city-lublin }”.
    Toți din grup pot citi răspunsul. Pentru lucruri personale, vă rugăm să ne scrieți în privat.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Începeți și citiți cine suntem
telegram-command-menu = Alegeți de ce aveți nevoie
telegram-command-city = Schimbați orașul
telegram-command-language = Schimbați limba
telegram-command-help = Citiți cum funcționează
telegram-command-privacy = Citiți ce păstrăm despre dumneavoastră
telegram-command-forget = Ștergeți ce păstrăm despre dumneavoastră

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: servicii în orașul dumneavoastră
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Vă ajutăm să găsiți servicii în orașul dumneavoastră: doctor, locuință, muncă, acte, cursuri de limbă și altele.
    Scrieți în limba dumneavoastră, cu cuvintele dumneavoastră. Este gratuit.
    Ostoja este un serviciu de informare independent. Nu este poliția și nu este biroul de imigrări.
    În caz de pericol, sunați la 112, zi și noapte.
# At most 120 characters
telegram-short-description = Doctor, locuință, muncă și altele în orașul dumneavoastră. Gratuit, în limba dumneavoastră. În pericol, sunați la 112.
