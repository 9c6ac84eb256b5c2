### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Visa det här i receptionen: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Lokalt namn: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = På { $language }: { $text }
# Words of a link to a map
card-map = Karta
# Button: shows all that we know about this place
card-whole = Mer om det här stället

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Öppet dygnet runt
card-hours-open = Öppet nu
card-hours-open-until = Öppet nu till { $time }
card-hours-open-until-tomorrow = Öppet nu till i morgon { $time }
card-hours-open-until-day = Öppet nu till { $day } { $time }
card-hours-closed = Stängt nu
card-hours-opens-today = Stängt nu, öppnar i dag { $time }
card-hours-opens-tomorrow = Stängt nu, öppnar i morgon { $time }
card-hours-opens-day = Stängt nu, öppnar { $day } { $time }
card-hours-opens-date = Stängt nu, öppnar { $day }, { $date }, { $time }
card-hours-holiday = I dag är det helgdag: ring först
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Den dagen är helgdag: ring först
card-hours-comment = Om öppettiderna: { $comment }
# Heading above a list of days and times
card-hours-week = Öppettider:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = De talar: { $languages }
card-cost-free = Gratis
card-cost-paid = Du måste betala
card-cost-insured = För personer med sjukförsäkring
card-eligibility = Vem som kan komma: { $who }
card-without-papers = Du kan komma utan uppehållstillstånd
# $link: the name of a web site; $year: like 2024
card-source = Källa: { $link } ({ $year })
card-source-undated = Källa: { $link } (okänt år)
# Last line: a program, not a person, translated some of the lines above
card-machine = Översatt automatiskt. Fråga på plats om något är oklart.
