### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Witamy w Ostoi!</b>
    Pomagamy znaleźć usługi w twoim mieście: lekarz, mieszkanie, praca, dokumenty, kursy językowe i inne. To jest bezpłatne.
    Ostoja to niezależny serwis z informacjami o usługach. To nie jest policja ani urząd do spraw cudzoziemców.
    Pisz w swoim języku, własnymi słowami. Tutaj możesz też wybrać język naszych odpowiedzi.
    Pamiętamy twoje miasto, twój język i dzień twojej ostatniej wiadomości. Zamiast twojego imienia i nazwiska używamy kodu. Po odpowiedzi nie przechowujemy twoich wiadomości. Więcej: /privacy
    W razie niebezpieczeństwa zadzwoń pod <b>112</b>.
talk-greeting = Dzień dobry! Możesz pisać w swoim języku.
talk-help =
    <b>Jak to działa</b>
    Napisz, czego potrzebujesz, na przykład: „Potrzebuję lekarza” albo „Szef mi nie płaci”. Możesz pisać w swoim języku.
    Pokazujemy miejsca w twoim mieście: adres, telefon i godziny otwarcia.
    Potem możesz poprosić o więcej miejsc, o same miejsca bezpłatne albo o te, które są teraz czynne.
    Miasto i język możesz zmienić w każdej chwili.
    W razie niebezpieczeństwa zadzwoń pod <b>112</b>.
talk-thanks = Nie ma za co. Napisz ponownie, jeśli potrzebujesz czegoś jeszcze.
talk-goodbye = Do widzenia, wszystkiego dobrego. W każdej chwili możesz napisać ponownie.
talk-bot = Ostoja to program komputerowy, nie człowiek. Pokazuje miejsca z listy usług w twoim mieście. Może się mylić, więc zadzwoń, zanim pójdziesz.
talk-out-of-scope = Przepraszamy, w tym nie możemy pomóc. Znamy tylko usługi w twoim mieście, na przykład: lekarze, mieszkania, praca i dokumenty.
# A card of the information point follows
talk-human = W tym czacie nie odpowiada żaden człowiek. Z ludźmi możesz porozmawiać w tym punkcie:
# The city is not known; buttons with the cities follow
talk-human-no-city = W tym czacie nie odpowiada żaden człowiek. Wybierz swoje miasto, a pokażemy ci, gdzie możesz porozmawiać z ludźmi.
talk-problem = Dziękujemy za tę informację. Tego czatu nie czyta żaden człowiek, więc powiedz o tym także pracownikom tego miejsca albo punktu informacyjnego. Pracownicy miasta sprawdzają miejsca z naszej listy. Nie dostaniesz od nas odpowiedzi.
talk-feedback = Dziękujemy.
talk-affirm = Dobrze. Czego potrzebujesz? Napisz to albo wybierz tutaj.
talk-deny = Dobrze. Napisz innymi słowami, czego potrzebujesz, albo wybierz tutaj.
# The person wants the conversation to disappear from the screen
talk-hide = Usunęliśmy z pamięci twoje pytania. Wiadomości na twoim ekranie zostają: usuń ten czat w swojej aplikacji albo naciśnij „{ web-new-person }” na stronie internetowej.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Teraz piszemy w tym języku: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Możemy odpowiadać też po polsku.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = To pytanie było po polsku, więc odpowiadamy po polsku. Aby zawsze dostawać odpowiedzi w tym języku, naciśnij tutaj:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Niestety nie piszemy jeszcze w twoim języku. Tutaj możesz wybrać język naszych odpowiedzi:
talk-city-changed = Twoje miasto: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Najbliższe z naszych miast: <b>{ $city }</b>
