### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] { $total } yer bulduk.
   *[other] { $total } yer bulduk.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Yerler { $first }–{ $last }, toplam { $total }
services-none = Özür dileriz, bunun için bir yer bulamadık. Danışma noktasındaki insanlar daha fazlasını biliyor olabilir.
services-not-confirmed = Doğrulanmadı: gitmeden önce telefon edin veya yazın.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Sadece ücretsiz yerler
services-only-paid = Sadece ücretli yerler
services-only-insured = Sadece sağlık sigortası olanlar için yerler
services-only-open = Sadece şu an açık olan yerler
services-only-language = Sadece bu dilin konuşulduğu yerler: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Şu an açık bir yer bulamadık. Bunlar daha sonra açılıyor ya da saatlerini bilmiyoruz.
services-widened-language = Bu dilin konuşulduğunu belirten bir yer bulamadık: { $language }. Çeviri yapabilecek biri var mı, oraya sorun.
services-widened-free = Ücretsiz olduğunu belirten bir yer bulamadık. Gitmeden önce fiyatı sorun.
services-widened-cost = Ücreti böyle olan bir yer bulamadık. Gitmeden önce fiyatı sorun.
services-widened-city = Şehrinizde bunun için bir yer bulamadık. Bunlar bütün ülkede hizmet veriyor.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Bunun için bir yer bilmiyoruz: { $topic }. Bunlar size yardım edebilir veya nereye gideceğinizi söyleyebilir.

## Buttons

services-more = { $left ->
    [one] Daha fazla ({ $left } kaldı)
   *[other] Daha fazla ({ $left } kaldı)
}
services-not-this = Bu değil
services-filter-free = Sadece ücretsiz
services-filter-open = Şu an açık
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Ücretsiz veya ücretli
services-filter-any-time = Açık veya kapalı
services-filter-any-language = Dil fark etmez

## One place

services-entry-gone = Bu yer artık listemizde yok. Lütfen yeniden arama yapın.
