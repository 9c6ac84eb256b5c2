### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Waxaan helnay { $total } meel.
   *[other] Waxaan helnay { $total } meelood.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Meelaha { $first }–{ $last }, wadarta { $total }
services-none = Waan ka xunnahay, meel arrintan ku habboon ma helin. Dadka goobta macluumaadka jooga ayaa laga yaabaa inay wax badan ka og yihiin.
services-not-confirmed = Lama xaqiijin: wac ama u qor ka hor inta aadan tagin.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Kaliya meelaha bilaashka ah
services-only-paid = Kaliya meelaha lacag laga bixiyo
services-only-insured = Kaliya meelaha loogu talagalay dadka leh caymis caafimaad
services-only-open = Kaliya meelaha hadda furan
services-only-language = Kaliya meelaha lagaga hadlo luqaddan: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Ma helin meel hadda furan. Kuwani mar dambe ayay furmaan, ama ma naqaan saacadahooda.
services-widened-language = Ma helin meel sheegtay in lagaga hadlo luqaddan: { $language }. Halkaas ka weydii in qof kuu turjumi karo.
services-widened-free = Ma helin meel sheegtay inay bilaash tahay. Qiimaha weydii ka hor inta aadan tagin.
services-widened-cost = Ma helin meel leh qiimaha noocan ah. Qiimaha weydii ka hor inta aadan tagin.
services-widened-city = Magaaladaada kama helin meel arrintan ku habboon. Kuwani waxay ka shaqeeyaan dalka oo dhan.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Ma naqaan meel arrintan ku habboon: { $topic }. Kuwan waxaa laga yaabaa inay ku caawiyaan ama kuu sheegaan halka aad tagi karto.

## Buttons

services-more = { $left ->
    [one] Kuwo kale ({ $left } ayaa haray)
   *[other] Kuwo kale ({ $left } ayaa haray)
}
services-not-this = Tan ma aha
services-filter-free = Bilaash kaliya
services-filter-open = Hadda furan
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Bilaash ama lacag
services-filter-any-time = Furan ama xiran
services-filter-any-language = Luqad kasta

## One place

services-entry-gone = Meeshan hadda kuma jirto liiskayaga. Fadlan mar kale raadi.
