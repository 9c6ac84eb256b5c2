### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] We found { $total } place.
   *[other] We found { $total } places.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Places { $first }–{ $last } of { $total }
services-none = Sorry, we found no place for this. People at the information point may know more.
services-not-confirmed = Not confirmed: call or write before you go.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Only free places
services-only-paid = Only places where you pay
services-only-insured = Only places for people with health insurance
services-only-open = Only places that are open now
services-only-language = Only places where they speak: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = We found no place that is open now. These open later, or we do not know their hours.
services-widened-language = We found no place that says it speaks: { $language }. Ask there if somebody can translate.
services-widened-free = We found no place that says it is free. Ask about the price before you go.
services-widened-cost = We found no place with this kind of price. Ask about the price before you go.
services-widened-city = We found no place for this in your city. These work in the whole country.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = We know no place for this: { $topic }. These may help you or tell you where to go.

## Buttons

services-more = { $left ->
    [one] More ({ $left } left)
   *[other] More ({ $left } left)
}
services-not-this = Not this
services-filter-free = Only free
services-filter-open = Open now
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Free or not
services-filter-any-time = Open or not
services-filter-any-language = Any language

## One place

services-entry-gone = We do not have this place any more. Please look for it again.
