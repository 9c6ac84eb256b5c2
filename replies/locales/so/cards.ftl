### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Tan tus qofka miiska jooga: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Magaca oo afka dalka ku qoran: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (Luqadda: { $language }) { $text }
# Words of a link to a map
card-map = Khariidad
# Button: shows all that we know about this place
card-whole = Wax badan oo ku saabsan meeshan

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Furan maalin iyo habeen
card-hours-open = Hadda furan
card-hours-open-until = Hadda furan ilaa { $time }
card-hours-open-until-tomorrow = Hadda furan ilaa berri { $time }
card-hours-open-until-day = Hadda furan ilaa { $day } { $time }
card-hours-closed = Hadda xiran
card-hours-opens-today = Hadda xiran. Waxaa la furayaa maanta { $time }
card-hours-opens-tomorrow = Hadda xiran. Waxaa la furayaa berri { $time }
card-hours-opens-day = Hadda xiran. Waxaa la furayaa { $day } { $time }
card-hours-opens-date = Hadda xiran. Waxaa la furayaa { $day }, { $date }, { $time }
card-hours-holiday = Maanta waa fasax guud: marka hore wac
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Maalintaas waa fasax guud: marka hore wac
card-hours-comment = Ku saabsan saacadaha furitaanka: { $comment }
# Heading above a list of days and times
card-hours-week = Saacadaha furitaanka:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Luqadaha halkaas lagu hadlo: { $languages }
card-cost-free = Waa bilaash
card-cost-paid = Waa inaad lacag bixiso
card-cost-insured = Waxaa loogu talagalay dadka leh caymis caafimaad
card-eligibility = Cidda iman karta: { $who }
card-without-papers = Waad iman kartaa adigoo aan haysan sharciga deggenaanshaha
# $link: the name of a web site; $year: like 2024
card-source = Xogtu waxay ka timid: { $link } ({ $year })
card-source-undated = Xogtu waxay ka timid: { $link } (sannadka lama yaqaan)
# Last line: a program, not a person, translated some of the lines above
card-machine = Si otomaatig ah ayaa loo turjumay. Haddii aad wax fahmi weydo, halkaas ka weydii.
