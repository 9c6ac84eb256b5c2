### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = کاؤنٹر پر یہ دکھائیں: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = مقامی نام: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = { $language } میں: { $text }
# Words of a link to a map
card-map = نقشہ
# Button: shows all that we know about this place
card-whole = اس جگہ کے بارے میں مزید

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = دن رات کھلا ہے
card-hours-open = ابھی کھلا ہے
card-hours-open-until = ابھی کھلا ہے، { $time } بجے تک
card-hours-open-until-tomorrow = ابھی کھلا ہے، کل { $time } بجے تک
card-hours-open-until-day = ابھی کھلا ہے، { $day } کو { $time } بجے تک
card-hours-closed = ابھی بند ہے
card-hours-opens-today = ابھی بند ہے، آج { $time } بجے کھلے گا
card-hours-opens-tomorrow = ابھی بند ہے، کل { $time } بجے کھلے گا
card-hours-opens-day = ابھی بند ہے، { $day } کو { $time } بجے کھلے گا
card-hours-opens-date = ابھی بند ہے، { $day }، { $date } کو { $time } بجے کھلے گا
card-hours-holiday = آج سرکاری چھٹی ہے: پہلے کال کریں
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = اس دن سرکاری چھٹی ہے: پہلے کال کریں
card-hours-comment = کھلنے کے اوقات کے بارے میں: { $comment }
# Heading above a list of days and times
card-hours-week = کھلنے کے اوقات:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = یہاں یہ زبانیں بولی جاتی ہیں: { $languages }
card-cost-free = مفت
card-cost-paid = پیسے دینے ہوں گے
card-cost-insured = ان کے لیے جن کے پاس ہیلتھ انشورنس ہے
card-eligibility = کون آ سکتا ہے: { $who }
card-without-papers = رہائشی کاغذات کے بغیر بھی آ سکتے ہیں
# $link: the name of a web site; $year: like 2024
card-source = ذریعہ: { $link } ({ $year })
card-source-undated = ذریعہ: { $link } (سال معلوم نہیں)
# Last line: a program, not a person, translated some of the lines above
card-machine = ترجمہ خودکار ہے۔ کچھ واضح نہ ہو تو وہاں پوچھ لیں۔
