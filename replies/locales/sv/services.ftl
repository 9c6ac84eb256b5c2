### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Vi hittade { $total } ställe.
   *[other] Vi hittade { $total } ställen.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Ställe { $first }–{ $last } av { $total }
services-none = Tyvärr hittade vi inget ställe för det här. Personerna på informationspunkten vet kanske mer.
services-not-confirmed = Inte bekräftat: ring eller skriv innan du går dit.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Bara gratis ställen
services-only-paid = Bara ställen där du betalar
services-only-insured = Bara ställen för personer med sjukförsäkring
services-only-open = Bara ställen som är öppna nu
services-only-language = Bara ställen där de talar: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Vi hittade inget ställe som är öppet nu. De här öppnar senare, eller så vet vi inte när de har öppet.
services-widened-language = Vi hittade inget ställe där det står att de talar: { $language }. Fråga där om någon kan översätta.
services-widened-free = Vi hittade inget ställe där det står att det är gratis. Fråga om priset innan du går dit.
services-widened-cost = Vi hittade inget ställe med den sortens pris. Fråga om priset innan du går dit.
services-widened-city = Vi hittade inget ställe för det här i din stad. De här arbetar i hela landet.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Vi känner inte till något ställe för det här: { $topic }. De här kan kanske hjälpa dig eller säga vart du ska gå.

## Buttons

services-more = { $left ->
    [one] Fler ({ $left } kvar)
   *[other] Fler ({ $left } kvar)
}
services-not-this = Inte det här
services-filter-free = Bara gratis
services-filter-open = Öppet nu
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Gratis eller inte
services-filter-any-time = Öppet eller inte
services-filter-any-language = Alla språk

## One place

services-entry-gone = Vi har inte kvar det här stället. Sök efter det igen.
