### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Bunu gişede veya resepsiyonda gösterin: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Yerel dildeki adı: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = { $language } olarak: { $text }
# Words of a link to a map
card-map = Harita
# Button: shows all that we know about this place
card-whole = Bu yer hakkında daha fazlası

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Gece gündüz açık
card-hours-open = Şu an açık
card-hours-open-until = Şu an açık, kapanış: { $time }
card-hours-open-until-tomorrow = Şu an açık, kapanış: yarın { $time }
card-hours-open-until-day = Şu an açık, kapanış: { $day } { $time }
card-hours-closed = Şu an kapalı
card-hours-opens-today = Şu an kapalı, açılış: bugün { $time }
card-hours-opens-tomorrow = Şu an kapalı, açılış: yarın { $time }
card-hours-opens-day = Şu an kapalı, açılış: { $day } { $time }
card-hours-opens-date = Şu an kapalı, açılış: { $date } { $day }, { $time }
card-hours-holiday = Bugün resmi tatil: önce telefon edin
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = O gün resmi tatil: önce telefon edin
card-hours-comment = Çalışma saatleri hakkında: { $comment }
# Heading above a list of days and times
card-hours-week = Çalışma saatleri:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = Konuşulan diller: { $languages }
card-cost-free = Ücretsiz
card-cost-paid = Para ödemeniz gerekir
card-cost-insured = Sağlık sigortası olanlar için
card-eligibility = Kimler gelebilir: { $who }
card-without-papers = Oturum belgeniz olmasa da gelebilirsiniz
# $link: the name of a web site; $year: like 2024
card-source = Kaynak: { $link } ({ $year })
card-source-undated = Kaynak: { $link } (yılı bilinmiyor)
# Last line: a program, not a person, translated some of the lines above
card-machine = Otomatik çevrildi. Anlaşılmayan bir şey varsa oraya sorun.
