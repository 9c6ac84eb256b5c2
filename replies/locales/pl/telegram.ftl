### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Przepraszamy, nie możemy tego odsłuchać. Napisz w swoim języku, czego potrzebujesz.
telegram-attachment-picture = Przepraszamy, nie możemy zobaczyć zdjęć ani filmów i ich nie przechowujemy. Prosimy, nie wysyłaj nam zdjęć dokumentów ani ludzi. Napisz, czego potrzebujesz.
telegram-attachment-file = Przepraszamy, nie możemy czytać plików. Nie otworzyliśmy tego pliku i go nie przechowujemy. Prosimy, nie wysyłaj nam swoich dokumentów. Napisz, czego potrzebujesz.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Dziękujemy! Ale rozumiemy tylko słowa. Napisz, czego potrzebujesz.
# A phone number from the address book of the phone
telegram-attachment-contact = Nie potrzebujemy numerów telefonu i tego numeru nie przechowujemy. Napisz, czego potrzebujesz.
# A poll or anything else
telegram-attachment-other = Przepraszamy, nie możemy tego odczytać. Napisz własnymi słowami, czego potrzebujesz.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Tę grupę czytają też inne osoby, a my musimy wiedzieć, w jakim mieście jesteś. Napisz do nas prywatnie.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Tę grupę czytają też inne osoby. Możesz napisać do nas prywatnie.
telegram-group-button = Napisz prywatnie
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja w tej grupie</b>
    Najpierw napisz { $username }, a potem to, czego potrzebujesz, i miasto. Na przykład: „{ $username } Potrzebuję lekarza, { city-lublin }”.
    Odpowiedź może przeczytać cała grupa. O swoich sprawach pisz do nas prywatnie.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Zacznij i przeczytaj, kim jesteśmy
telegram-command-menu = Wybierz, czego potrzebujesz
telegram-command-city = Zmień miasto
telegram-command-language = Zmień język
telegram-command-help = Przeczytaj, jak to działa
telegram-command-privacy = Przeczytaj, co o tobie przechowujemy
telegram-command-forget = Usuń to, co o tobie przechowujemy

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: usługi w twoim mieście
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Pomagamy znaleźć usługi w twoim mieście: lekarz, mieszkanie, praca, dokumenty, kursy językowe i inne.
    Pisz w swoim języku, własnymi słowami. To jest bezpłatne.
    Ostoja to niezależny serwis z informacjami o usługach. To nie jest policja ani urząd do spraw cudzoziemców.
    W razie niebezpieczeństwa zadzwoń pod 112, w dzień i w nocy.
# At most 120 characters
telegram-short-description = Lekarz, mieszkanie, praca i inne usługi w twoim mieście. Bezpłatnie, w twoim języku. W niebezpieczeństwie dzwoń pod 112.
