### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Покажіть це у віконці або на рецепції: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Назва місцевою мовою: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (мова: { $language }) { $text }
# Words of a link to a map
card-map = Карта
# Button: shows all that we know about this place
card-whole = Більше про це місце

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Працює вдень і вночі
card-hours-open = Зараз працює
card-hours-open-until = Зараз працює до { $time }
card-hours-open-until-tomorrow = Зараз працює. Зачиняється: завтра, { $time }
card-hours-open-until-day = Зараз працює. Зачиняється: { $day }, { $time }
card-hours-closed = Зараз зачинено
card-hours-opens-today = Зараз зачинено. Працює сьогодні з { $time }
card-hours-opens-tomorrow = Зараз зачинено. Працює завтра з { $time }
card-hours-opens-day = Зараз зачинено. Знову працює: { $day }, з { $time }
card-hours-opens-date = Зараз зачинено. Знову працює: { $day }, { $date }, з { $time }
card-hours-holiday = Сьогодні свято: спершу зателефонуйте
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = Того дня свято: спершу зателефонуйте
card-hours-comment = Про години роботи: { $comment }
# Heading above a list of days and times
card-hours-week = Години роботи:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Мови спілкування: { $languages }
card-cost-free = Безкоштовно
card-cost-paid = Потрібно платити
card-cost-insured = Для людей з медичним страхуванням
card-eligibility = Хто може прийти: { $who }
card-without-papers = Можна прийти без документів на проживання
# $link: the name of a web site; $year: like 2024
card-source = Джерело: { $link } ({ $year })
card-source-undated = Джерело: { $link } (рік невідомий)
# Last line: a program, not a person, translated some of the lines above
card-machine = Перекладено автоматично. Якщо щось незрозуміло, запитайте там.
