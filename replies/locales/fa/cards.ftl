### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = این را به کارمندان آنجا نشان دهید: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = نام محلی: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = به زبان { $language }: { $text }
# Words of a link to a map
card-map = نقشه
# Button: shows all that we know about this place
card-whole = بیشتر درباره اینجا

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = شب و روز باز است
card-hours-open = حالا باز است
card-hours-open-until = حالا باز است، تا ساعت { $time }
card-hours-open-until-tomorrow = حالا باز است، تا فردا ساعت { $time }
card-hours-open-until-day = حالا باز است، تا { $day } ساعت { $time }
card-hours-closed = حالا بسته است
card-hours-opens-today = حالا بسته است، امروز ساعت { $time } باز می‌شود
card-hours-opens-tomorrow = حالا بسته است، فردا ساعت { $time } باز می‌شود
card-hours-opens-day = حالا بسته است، { $day } ساعت { $time } باز می‌شود
card-hours-opens-date = حالا بسته است، { $day }، { $date }، ساعت { $time } باز می‌شود
card-hours-holiday = امروز تعطیل رسمی است: اول زنگ بزنید
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = آن روز تعطیل رسمی است: اول زنگ بزنید
card-hours-comment = درباره ساعت‌های کار: { $comment }
# Heading above a list of days and times
card-hours-week = ساعت‌های کار:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = به این زبان‌ها حرف می‌زنند: { $languages }
card-cost-free = رایگان
card-cost-paid = باید پول بدهید
card-cost-insured = برای کسانی که بیمه درمانی دارند
card-eligibility = چه کسی می‌تواند بیاید: { $who }
card-without-papers = بدون مدارک اقامت هم می‌توانید بیایید
# $link: the name of a web site; $year: like 2024
card-source = منبع: { $link } ({ $year })
card-source-undated = منبع: { $link } (سال معلوم نیست)
# Last line: a program, not a person, translated some of the lines above
card-machine = ترجمه خودکار است. اگر چیزی روشن نیست، همان‌جا بپرسید.
