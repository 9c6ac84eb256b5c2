### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Am găsit { $total } loc.
    [few] Am găsit { $total } locuri.
   *[other] Am găsit { $total } de locuri.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Locurile { $first }–{ $last } din { $total }
services-none = Ne pare rău, nu am găsit niciun loc pentru asta. Oamenii de la punctul de informare poate știu mai multe.
services-not-confirmed = Neconfirmat: sunați sau scrieți înainte să mergeți.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Numai locuri gratuite
services-only-paid = Numai locuri unde plătiți
services-only-insured = Numai locuri pentru oameni cu asigurare de sănătate
services-only-open = Numai locuri deschise acum
services-only-language = Numai locuri unde se vorbește această limbă: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Nu am găsit niciun loc deschis acum. Acestea se deschid mai târziu sau nu le știm programul.
services-widened-language = Nu am găsit niciun loc la care apare această limbă: { $language }. Întrebați acolo dacă poate traduce cineva.
services-widened-free = Nu am găsit niciun loc la care scrie că este gratuit. Întrebați de preț înainte să mergeți.
services-widened-cost = Nu am găsit niciun loc cu acest fel de plată. Întrebați de preț înainte să mergeți.
services-widened-city = Nu am găsit niciun loc pentru asta în orașul dumneavoastră. Acestea funcționează în toată țara.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Nu știm niciun loc pentru asta: { $topic }. Poate că acestea vă pot ajuta sau vă pot spune unde să mergeți.

## Buttons

services-more = { $left ->
    [one] Mai multe (încă { $left })
    [few] Mai multe (încă { $left })
   *[other] Mai multe (încă { $left })
}
services-not-this = Nu asta
services-filter-free = Numai gratuite
services-filter-open = Deschise acum
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Gratuite sau nu
services-filter-any-time = Deschise sau nu
services-filter-any-language = Orice limbă

## One place

services-entry-gone = Nu mai avem acest loc. Vă rugăm să îl căutați din nou.
