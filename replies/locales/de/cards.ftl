### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Zeigen Sie das am Schalter oder am Empfang: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Name vor Ort: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = Auf { $language }: { $text }
# Words of a link to a map
card-map = Karte
# Button: shows all that we know about this place
card-whole = Mehr über diesen Ort

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Tag und Nacht offen
card-hours-open = Jetzt offen
card-hours-open-until = Jetzt offen bis { $time } Uhr
card-hours-open-until-tomorrow = Jetzt offen bis morgen, { $time } Uhr
card-hours-open-until-day = Jetzt offen bis { $day }, { $time } Uhr
card-hours-closed = Jetzt geschlossen
card-hours-opens-today = Jetzt geschlossen. Öffnet heute um { $time } Uhr
card-hours-opens-tomorrow = Jetzt geschlossen. Öffnet morgen um { $time } Uhr
card-hours-opens-day = Jetzt geschlossen. Öffnet am { $day } um { $time } Uhr
card-hours-opens-date = Jetzt geschlossen. Öffnet wieder: { $day }, { $date }, { $time } Uhr
card-hours-holiday = Heute ist ein Feiertag: Rufen Sie zuerst an
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = An diesem Tag ist ein Feiertag: Rufen Sie zuerst an
card-hours-comment = Zu den Öffnungszeiten: { $comment }
# Heading above a list of days and times
card-hours-week = Öffnungszeiten:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Dort spricht man: { $languages }
card-cost-free = Kostenlos
card-cost-paid = Sie müssen bezahlen
card-cost-insured = Für Menschen mit Krankenversicherung
card-eligibility = Wer kommen kann: { $who }
card-without-papers = Sie können auch ohne Aufenthaltspapiere kommen
# $link: the name of a web site; $year: like 2024
card-source = Quelle: { $link } ({ $year })
card-source-undated = Quelle: { $link } (Jahr unbekannt)
# Last line: a program, not a person, translated some of the lines above
card-machine = Automatisch übersetzt. Wenn etwas unklar ist, fragen Sie dort nach.
