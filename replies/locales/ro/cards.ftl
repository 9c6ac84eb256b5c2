### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Arătați asta la ghișeu sau la recepție: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Numele în limba locală: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (limba: { $language }) { $text }
# Words of a link to a map
card-map = Hartă
# Button: shows all that we know about this place
card-whole = Mai multe despre acest loc

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Deschis zi și noapte
card-hours-open = Acum este deschis
card-hours-open-until = Acum este deschis până la { $time }
card-hours-open-until-tomorrow = Acum este deschis până mâine la { $time }
card-hours-open-until-day = Acum este deschis până { $day } la { $time }
card-hours-closed = Acum este închis
card-hours-opens-today = Acum este închis. Se deschide astăzi la { $time }
card-hours-opens-tomorrow = Acum este închis. Se deschide mâine la { $time }
card-hours-opens-day = Acum este închis. Se deschide { $day } la { $time }
card-hours-opens-date = Acum este închis. Se deschide { $day }, { $date }, la { $time }
card-hours-holiday = Astăzi este zi de sărbătoare: sunați mai întâi
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = În acea zi este sărbătoare: sunați mai întâi
card-hours-comment = Despre program: { $comment }
# Heading above a list of days and times
card-hours-week = Program:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Acolo se vorbește: { $languages }
card-cost-free = Gratuit
card-cost-paid = Trebuie să plătiți
card-cost-insured = Pentru oameni cu asigurare de sănătate
card-eligibility = Cine poate veni: { $who }
card-without-papers = Puteți veni fără acte de ședere
# $link: the name of a web site; $year: like 2024
card-source = Sursa: { $link } ({ $year })
card-source-undated = Sursa: { $link } (an necunoscut)
# Last line: a program, not a person, translated some of the lines above
card-machine = Tradus automat. Dacă ceva nu este clar, întrebați acolo.
