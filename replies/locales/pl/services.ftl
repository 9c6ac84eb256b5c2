### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Znaleźliśmy { $total } miejsce.
    [few] Znaleźliśmy { $total } miejsca.
    [many] Znaleźliśmy { $total } miejsc.
   *[other] Znaleźliśmy { $total } miejsca.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Miejsca { $first }–{ $last } z { $total }
services-none = Niestety nie znaleźliśmy takiego miejsca. Ludzie w punkcie informacyjnym mogą wiedzieć więcej.
services-not-confirmed = Dane niepotwierdzone: zadzwoń lub napisz, zanim pójdziesz.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Tylko miejsca bezpłatne
services-only-paid = Tylko miejsca płatne
services-only-insured = Tylko miejsca dla osób z ubezpieczeniem zdrowotnym
services-only-open = Tylko miejsca teraz czynne
services-only-language = Tylko miejsca, gdzie mówią w tym języku: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Nie znaleźliśmy miejsca, które jest teraz czynne. Te miejsca będą czynne później albo nie znamy ich godzin otwarcia.
services-widened-language = Nie znaleźliśmy miejsca, przy którym podano ten język: { $language }. Zapytaj tam, czy ktoś może tłumaczyć.
services-widened-free = Nie znaleźliśmy miejsca, przy którym podano, że jest bezpłatne. Zapytaj o cenę, zanim pójdziesz.
services-widened-cost = Nie znaleźliśmy miejsca z takim rodzajem opłaty. Zapytaj o cenę, zanim pójdziesz.
services-widened-city = W twoim mieście nie znaleźliśmy takiego miejsca. Te miejsca działają w całym kraju.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Nie znamy miejsca w tej sprawie: { $topic }. Te miejsca mogą ci pomóc albo powiedzieć, dokąd iść.

## Buttons

services-more = { $left ->
    [one] Więcej (jeszcze { $left })
    [few] Więcej (jeszcze { $left })
    [many] Więcej (jeszcze { $left })
   *[other] Więcej (jeszcze { $left })
}
services-not-this = To nie to
services-filter-free = Tylko bezpłatne
services-filter-open = Czynne teraz
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Bezpłatne i płatne
services-filter-any-time = Czynne i zamknięte
services-filter-any-language = Dowolny język

## One place

services-entry-gone = Tego miejsca nie ma już na naszej liście. Wyszukaj je ponownie.
