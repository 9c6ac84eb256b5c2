### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Co o tobie przechowujemy</b>
    • Zamiast imienia i nazwiska: kod utworzony z numeru tego czatu
    • Twoje miasto, twój język i to, czy masz włączony zwykły tekst
    • Miejsca zapisane przez ciebie
    • Dzień twojej ostatniej wiadomości do nas
    Przechowujemy to, dopóki nie napiszesz /forget lub „zapomnij o mnie” albo dopóki nie minie 12 miesięcy bez wiadomości od ciebie.
    Jeśli zablokujesz nas w Telegramie, usuniemy to po 30 dniach. Do tego czasu przechowujemy też dzień zablokowania.

    <b>Co przechowujemy krótko</b>
    • To, czego teraz szukasz (miasto, język, tematy, filtry): najwyżej 24 godziny
    • Wiadomość, która czeka na odpowiedź, i naszą odpowiedź, dopóki jej nie wyślemy: zaszyfrowane, najwyżej 24 godziny
    • Numer tego czatu, zaszyfrowany: tylko razem z wiadomością, która czeka, albo dopóki masz subskrypcję lub otwartą przez siebie rozmowę z pracownikami

    <b>Czego nie przechowujemy</b>
    • Twoich wiadomości po udzieleniu odpowiedzi
    • Twojej lokalizacji
    • Tego, co mówisz nam o sobie, aby sprawdzić, jaka pomoc do ciebie pasuje

    Aplikacja, w której piszesz, na przykład Telegram, ma własne zasady.
privacy-forgotten =
    Gotowe. Usunęliśmy to, co o tobie przechowywaliśmy: miasto, język, zapisane miejsca i dzień ostatniej wiadomości.
    Wiadomości na twoim ekranie zostają, dopóki samodzielnie nie usuniesz tego czatu.
    Jeśli napiszesz ponownie, zaczniemy od nowa.
