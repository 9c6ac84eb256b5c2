### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Montrez ceci à l'accueil : { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Nom local : { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = En { $language } : { $text }
# Words of a link to a map
card-map = Carte
# Button: shows all that we know about this place
card-whole = Plus d'infos sur ce lieu

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Ouvert jour et nuit
card-hours-open = Ouvert maintenant
card-hours-open-until = Ouvert maintenant, jusqu'à { $time }
card-hours-open-until-tomorrow = Ouvert maintenant, jusqu'à demain à { $time }
card-hours-open-until-day = Ouvert maintenant, jusqu'à { $day } à { $time }
card-hours-closed = Fermé maintenant
card-hours-opens-today = Fermé maintenant, ouvre aujourd'hui à { $time }
card-hours-opens-tomorrow = Fermé maintenant, ouvre demain à { $time }
card-hours-opens-day = Fermé maintenant, ouvre { $day } à { $time }
card-hours-opens-date = Fermé maintenant, ouvre { $day } { $date } à { $time }
card-hours-holiday = Aujourd'hui est un jour férié : appelez d'abord
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Ce jour-là est férié : appelez d'abord
card-hours-comment = À propos des horaires : { $comment }
# Heading above a list of days and times
card-hours-week = Horaires d'ouverture :

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Langues parlées : { $languages }
card-cost-free = Gratuit
card-cost-paid = Il faut payer
card-cost-insured = Pour les personnes qui ont une assurance maladie
card-eligibility = Qui peut venir : { $who }
card-without-papers = Vous pouvez venir sans papiers de séjour
# $link: the name of a web site; $year: like 2024
card-source = Source : { $link } ({ $year })
card-source-undated = Source : { $link } (année inconnue)
# Last line: a program, not a person, translated some of the lines above
card-machine = Traduit automatiquement. Si quelque chose n'est pas clair, demandez sur place.
