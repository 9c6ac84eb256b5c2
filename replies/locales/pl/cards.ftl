### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Pokaż to w okienku lub w recepcji: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Nazwa w miejscowym języku: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (język: { $language }) { $text }
# Words of a link to a map
card-map = Mapa
# Button: shows all that we know about this place
card-whole = Więcej o tym miejscu

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Czynne w dzień i w nocy
card-hours-open = Teraz czynne
card-hours-open-until = Teraz czynne do { $time }
card-hours-open-until-tomorrow = Teraz czynne do jutra, godz. { $time }
card-hours-open-until-day = Teraz czynne. Zamknięcie: { $day }, { $time }
card-hours-closed = Teraz zamknięte
card-hours-opens-today = Teraz zamknięte. Czynne dziś od { $time }
card-hours-opens-tomorrow = Teraz zamknięte. Czynne jutro od { $time }
card-hours-opens-day = Teraz zamknięte. Znów czynne: { $day }, od { $time }
card-hours-opens-date = Teraz zamknięte. Znów czynne: { $day }, { $date }, od { $time }
card-hours-holiday = Dziś jest święto: najpierw zadzwoń
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Tego dnia jest święto: najpierw zadzwoń
card-hours-comment = Uwaga do godzin otwarcia: { $comment }
# Heading above a list of days and times
card-hours-week = Godziny otwarcia:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Języki rozmowy: { $languages }
card-cost-free = Bezpłatnie
card-cost-paid = Trzeba zapłacić
card-cost-insured = Dla osób z ubezpieczeniem zdrowotnym
card-eligibility = Kto może przyjść: { $who }
card-without-papers = Można przyjść bez dokumentów pobytowych
# $link: the name of a web site; $year: like 2024
card-source = Źródło: { $link } ({ $year })
card-source-undated = Źródło: { $link } (rok nieznany)
# Last line: a program, not a person, translated some of the lines above
card-machine = Przetłumaczono automatycznie. Jeśli coś jest niejasne, zapytaj w tym miejscu.
