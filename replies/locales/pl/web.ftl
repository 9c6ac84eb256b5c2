### The web page's own strings: plain text, no markup.

web-title = Ostoja: pomoc i usługi w twoim mieście
web-description = Zapytaj w swoim języku i znajdź usługi w swoim mieście: lekarz, mieszkanie, praca, dokumenty, kursy językowe, pomoc w niebezpieczeństwie. Bezpłatnie, bez konta.
web-needs-script = Ta strona potrzebuje JavaScriptu. W razie niebezpieczeństwa zadzwoń pod 112. To europejski numer alarmowy. Jest bezpłatny.
# Name of the list of messages, for people who use a screen reader
web-log = Rozmowa
web-input = Twoje pytanie
web-placeholder = Pisz w swoim języku
web-send = Wyślij
web-typing = Poczekaj chwilę. Szukamy odpowiedzi.
web-retry = Spróbuj ponownie
web-failed = Nie udało się wysłać wiadomości. Twój tekst nie zniknął. Sprawdź połączenie i spróbuj ponownie. W razie niebezpieczeństwa zadzwoń pod 112.
# Button: clears the page for another person at the same device
web-new-person = Inna osoba
web-new-person-hint = Czyści tę rozmowę, aby inna osoba mogła korzystać z tego urządzenia
web-cleared = Rozmowa została wyczyszczona.
web-city = Miasto
web-city-none = Nie wybrano miasta
web-language = Język
# Who wrote a message, for people who use a screen reader
web-you = Ty
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Zadzwoń: { $number }
web-new-tab = otwiera się w nowej karcie
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Twoja wiadomość jest za długa. Liczba znaków: { $count }. Można wysłać najwyżej { $limit }. Skróć ją.
