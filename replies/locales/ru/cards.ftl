### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Покажите это в окошке или на стойке: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Название на местном языке: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = (язык: { $language }) { $text }
# Words of a link to a map
card-map = Карта
# Button: shows all that we know about this place
card-whole = Подробнее об этом месте

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Работает днём и ночью
card-hours-open = Сейчас работает
card-hours-open-until = Сейчас работает. Закроется в { $time }
card-hours-open-until-tomorrow = Сейчас работает. Закроется завтра в { $time }
card-hours-open-until-day = Сейчас работает. Закроется: { $day }, { $time }
card-hours-closed = Сейчас закрыто
card-hours-opens-today = Сейчас закрыто. Откроется сегодня в { $time }
card-hours-opens-tomorrow = Сейчас закрыто. Откроется завтра в { $time }
card-hours-opens-day = Сейчас закрыто. Откроется: { $day }, { $time }
card-hours-opens-date = Сейчас закрыто. Откроется: { $day }, { $date }, { $time }
card-hours-holiday = Сегодня праздничный день: сначала позвоните
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = В тот день праздник: сначала позвоните
card-hours-comment = О часах работы: { $comment }
# Heading above a list of days and times
card-hours-week = Часы работы:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Говорят на этих языках: { $languages }
card-cost-free = Бесплатно
card-cost-paid = Нужно платить
card-cost-insured = Для людей с медицинской страховкой
card-eligibility = Кто может прийти: { $who }
card-without-papers = Можно прийти без документов на проживание
# $link: the name of a web site; $year: like 2024
card-source = Источник: { $link } ({ $year })
card-source-undated = Источник: { $link } (год неизвестен)
# Last line: a program, not a person, translated some of the lines above
card-machine = Переведено автоматически. Если что-то непонятно, спросите там.
