### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = يمكنك إظهار هذا الاسم عند الاستقبال: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = الاسم المحلي: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = باللغة { $language }: { $text }
# Words of a link to a map
card-map = الخريطة
# Button: shows all that we know about this place
card-whole = المزيد عن هذا المكان

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = مفتوح ليلًا ونهارًا
card-hours-open = مفتوح الآن
card-hours-open-until = مفتوح الآن حتى الساعة { $time }
card-hours-open-until-tomorrow = مفتوح الآن حتى الساعة { $time } غدًا
card-hours-open-until-day = مفتوح الآن حتى يوم { $day } الساعة { $time }
card-hours-closed = مغلق الآن
card-hours-opens-today = مغلق الآن، يفتح اليوم الساعة { $time }
card-hours-opens-tomorrow = مغلق الآن، يفتح غدًا الساعة { $time }
card-hours-opens-day = مغلق الآن، يفتح يوم { $day } الساعة { $time }
card-hours-opens-date = مغلق الآن، يفتح يوم { $day }، { $date }، الساعة { $time }
card-hours-holiday = اليوم عطلة رسمية: يُرجى الاتصال أولًا
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = ذلك اليوم عطلة رسمية: يُرجى الاتصال أولًا
card-hours-comment = عن ساعات العمل: { $comment }
# Heading above a list of days and times
card-hours-week = ساعات العمل:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = يتحدثون: { $languages }
card-cost-free = مجانًا
card-cost-paid = يجب الدفع
card-cost-insured = لمن لديهم تأمين صحي
card-eligibility = من يمكنه الحضور: { $who }
card-without-papers = يمكنك الحضور من دون أوراق إقامة
# $link: the name of a web site; $year: like 2024
card-source = المصدر: { $link } ({ $year })
card-source-undated = المصدر: { $link } (السنة غير معروفة)
# Last line: a program, not a person, translated some of the lines above
card-machine = ترجمة آلية. إذا كان شيء غير واضح، فيُرجى السؤال هناك.
