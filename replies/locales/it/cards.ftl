### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Mostra questo allo sportello: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Nome locale: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = In { $language }: { $text }
# Words of a link to a map
card-map = Mappa
# Button: shows all that we know about this place
card-whole = Altro su questo luogo

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Aperto giorno e notte
card-hours-open = Aperto ora
card-hours-open-until = Aperto ora, fino alle { $time }
card-hours-open-until-tomorrow = Aperto ora, fino a domani alle { $time }
card-hours-open-until-day = Aperto ora, fino a { $day } alle { $time }
card-hours-closed = Chiuso ora
card-hours-opens-today = Chiuso ora, apre oggi alle { $time }
card-hours-opens-tomorrow = Chiuso ora, apre domani alle { $time }
card-hours-opens-day = Chiuso ora, apre { $day } alle { $time }
card-hours-opens-date = Chiuso ora, apre { $day } { $date } alle { $time }
card-hours-holiday = Oggi è festa: prima chiama
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Quel giorno è festa: prima chiama
card-hours-comment = Sugli orari: { $comment }
# Heading above a list of days and times
card-hours-week = Orari di apertura:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Lingue parlate: { $languages }
card-cost-free = Gratis
card-cost-paid = Si paga
card-cost-insured = Per chi ha un'assicurazione sanitaria
card-eligibility = Chi può venire: { $who }
card-without-papers = Puoi venire senza documenti di soggiorno
# $link: the name of a web site; $year: like 2024
card-source = Fonte: { $link } ({ $year })
card-source-undated = Fonte: { $link } (anno sconosciuto)
# Last line: a program, not a person, translated some of the lines above
card-machine = Tradotto automaticamente. Se qualcosa non è chiaro, chiedi lì.
