### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Parādiet to pie lodziņa vai reģistratūrā: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Nosaukums vietējā valodā: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (valoda: { $language }) { $text }
# Words of a link to a map
card-map = Karte
# Button: shows all that we know about this place
card-whole = Vairāk par šo vietu

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Atvērts dienu un nakti
card-hours-open = Tagad atvērts
card-hours-open-until = Tagad atvērts līdz plkst. { $time }
card-hours-open-until-tomorrow = Tagad atvērts līdz rītdienai, plkst. { $time }
card-hours-open-until-day = Tagad atvērts. Aizver: { $day }, plkst. { $time }
card-hours-closed = Tagad slēgts
card-hours-opens-today = Tagad slēgts. Atvērts šodien no plkst. { $time }
card-hours-opens-tomorrow = Tagad slēgts. Atvērts rīt no plkst. { $time }
card-hours-opens-day = Tagad slēgts. Atkal atvērts: { $day }, no plkst. { $time }
card-hours-opens-date = Tagad slēgts. Atkal atvērts: { $day }, { $date }, no plkst. { $time }
card-hours-holiday = Šodien ir svētku diena: vispirms piezvaniet
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Tajā dienā ir svētki: vispirms piezvaniet
card-hours-comment = Par darba laiku: { $comment }
# Heading above a list of days and times
card-hours-week = Darba laiks:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Tur runā šādās valodās: { $languages }
card-cost-free = Bez maksas
card-cost-paid = Ir jāmaksā
card-cost-insured = Cilvēkiem ar veselības apdrošināšanu
card-eligibility = Kas var nākt: { $who }
card-without-papers = Var nākt bez uzturēšanās dokumentiem
# $link: the name of a web site; $year: like 2024
card-source = Avots: { $link } ({ $year })
card-source-undated = Avots: { $link } (gads nav zināms)
# Last line: a program, not a person, translated some of the lines above
card-machine = Tulkots automātiski. Ja kaut kas nav skaidrs, pajautājiet tur.
