### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Muestra esto en la ventanilla: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Nombre local: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = En { $language }: { $text }
# Words of a link to a map
card-map = Mapa
# Button: shows all that we know about this place
card-whole = Más sobre este lugar

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Abierto día y noche
card-hours-open = Abierto ahora
card-hours-open-until = Abierto ahora, hasta las { $time }
card-hours-open-until-tomorrow = Abierto ahora, hasta mañana a las { $time }
card-hours-open-until-day = Abierto ahora, hasta el { $day } a las { $time }
card-hours-closed = Cerrado ahora
card-hours-opens-today = Cerrado ahora, abre hoy a las { $time }
card-hours-opens-tomorrow = Cerrado ahora, abre mañana a las { $time }
card-hours-opens-day = Cerrado ahora, abre el { $day } a las { $time }
card-hours-opens-date = Cerrado ahora, abre el { $day } { $date } a las { $time }
card-hours-holiday = Hoy es día festivo: llama antes
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Ese día es festivo: llama antes
card-hours-comment = Sobre el horario: { $comment }
# Heading above a list of days and times
card-hours-week = Horario:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Hablan: { $languages }
card-cost-free = Gratis
card-cost-paid = Hay que pagar
card-cost-insured = Para personas con seguro médico
card-eligibility = Quién puede ir: { $who }
card-without-papers = Puedes ir sin papeles de residencia
# $link: the name of a web site; $year: like 2024
card-source = Fuente: { $link } ({ $year })
card-source-undated = Fuente: { $link } (año desconocido)
# Last line: a program, not a person, translated some of the lines above
card-machine = Traducido automáticamente. Si algo no está claro, pregunta allí.
