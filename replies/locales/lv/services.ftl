### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [zero] Mēs atradām { $total } vietas.
    [one] Mēs atradām { $total } vietu.
   *[other] Mēs atradām { $total } vietas.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Vietas { $first }–{ $last } no { $total }
services-none = Diemžēl mēs tam neatradām nevienu vietu. Cilvēki informācijas punktā varbūt zina vairāk.
services-not-confirmed = Nav apstiprināts: pirms ejat, piezvaniet vai uzrakstiet.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Tikai bezmaksas vietas
services-only-paid = Tikai vietas, kur jāmaksā
services-only-insured = Tikai vietas cilvēkiem ar veselības apdrošināšanu
services-only-open = Tikai vietas, kas tagad ir atvērtas
services-only-language = Tikai vietas, kur runā šajā valodā: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Mēs neatradām nevienu vietu, kas tagad ir atvērta. Šīs būs atvērtas vēlāk, vai arī mēs nezinām to darba laiku.
services-widened-language = Mēs neatradām nevienu vietu, kur norādīta šī valoda: { $language }. Pajautājiet tur, vai kāds var tulkot.
services-widened-free = Mēs neatradām nevienu vietu, kur norādīts, ka tā ir bez maksas. Pirms ejat, pajautājiet par cenu.
services-widened-cost = Mēs neatradām nevienu vietu ar šādu maksu. Pirms ejat, pajautājiet par cenu.
services-widened-city = Jūsu pilsētā mēs tam neatradām nevienu vietu. Šīs darbojas visā valstī.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Mēs tam nezinām nevienu vietu: { $topic }. Šīs vietas varbūt var jums palīdzēt vai pateikt, kurp iet.

## Buttons

services-more = { $left ->
    [zero] Vairāk (vēl { $left })
    [one] Vairāk (vēl { $left })
   *[other] Vairāk (vēl { $left })
}
services-not-this = Ne tas
services-filter-free = Tikai bez maksas
services-filter-open = Tagad atvērts
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Bez maksas vai par maksu
services-filter-any-time = Atvērts vai slēgts
services-filter-any-language = Jebkura valoda

## One place

services-entry-gone = Šīs vietas mums vairs nav. Lūdzu, meklējiet to vēlreiz.
