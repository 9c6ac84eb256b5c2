### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Wir haben { $total } Ort gefunden.
   *[other] Wir haben { $total } Orte gefunden.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Orte { $first }–{ $last } von { $total }
services-none = Leider haben wir dafür keinen Ort gefunden. Vielleicht wissen die Menschen in der Infostelle mehr.
services-not-confirmed = Nicht bestätigt: Rufen Sie an oder schreiben Sie, bevor Sie hingehen.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Nur kostenlose Orte
services-only-paid = Nur Orte, an denen Sie bezahlen
services-only-insured = Nur Orte für Menschen mit Krankenversicherung
services-only-open = Nur Orte, die jetzt offen sind
services-only-language = Nur Orte, an denen man diese Sprache spricht: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Wir haben keinen Ort gefunden, der jetzt offen ist. Diese öffnen später, oder wir kennen ihre Öffnungszeiten nicht.
services-widened-language = Wir haben keinen Ort gefunden, bei dem diese Sprache steht: { $language }. Fragen Sie dort, ob jemand übersetzen kann.
services-widened-free = Wir haben keinen Ort gefunden, bei dem „kostenlos“ steht. Fragen Sie nach dem Preis, bevor Sie hingehen.
services-widened-cost = Wir haben keinen Ort mit dieser Art von Preis gefunden. Fragen Sie nach dem Preis, bevor Sie hingehen.
services-widened-city = In Ihrer Stadt haben wir dafür keinen Ort gefunden. Diese sind für das ganze Land da.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Dafür kennen wir keinen Ort: { $topic }. Diese können Ihnen vielleicht helfen oder sagen, wohin Sie gehen können.

## Buttons

services-more = { $left ->
    [one] Mehr (noch { $left })
   *[other] Mehr (noch { $left })
}
services-not-this = Das nicht
services-filter-free = Nur kostenlos
services-filter-open = Jetzt offen
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Kostenlos oder nicht
services-filter-any-time = Offen oder nicht
services-filter-any-language = Jede Sprache

## One place

services-entry-gone = Diesen Ort haben wir nicht mehr. Bitte suchen Sie noch einmal danach.
