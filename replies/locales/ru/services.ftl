### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Мы нашли { $total } место.
    [few] Мы нашли { $total } места.
    [many] Мы нашли { $total } мест.
   *[other] Мы нашли { $total } места.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Места { $first }–{ $last } из { $total }
services-none = К сожалению, мы не нашли такого места. Люди в информационном пункте могут знать больше.
services-not-confirmed = Не подтверждено: позвоните или напишите, прежде чем идти.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Только бесплатные места
services-only-paid = Только платные места
services-only-insured = Только места для людей с медицинской страховкой
services-only-open = Только места, которые работают сейчас
services-only-language = Только места, где говорят на этом языке: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Мы не нашли места, которое работает сейчас. Эти места откроются позже, или мы не знаем их часов работы.
services-widened-language = Мы не нашли места, где указан этот язык: { $language }. Спросите там, может ли кто-нибудь переводить.
services-widened-free = Мы не нашли места, где указано, что это бесплатно. Спросите о цене, прежде чем идти.
services-widened-cost = Мы не нашли места с такой оплатой. Спросите о цене, прежде чем идти.
services-widened-city = В вашем городе мы не нашли такого места. Эти места работают по всей стране.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Мы не знаем места для этого: { $topic }. Эти места могут вам помочь или сказать, куда обратиться.

## Buttons

services-more = { $left ->
    [one] Ещё (осталось { $left })
    [few] Ещё (осталось { $left })
    [many] Ещё (осталось { $left })
   *[other] Ещё (осталось { $left })
}
services-not-this = Это не то
services-filter-free = Только бесплатные
services-filter-open = Работают сейчас
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Бесплатные и платные
services-filter-any-time = Открытые и закрытые
services-filter-any-language = Любой язык

## One place

services-entry-gone = Этого места в нашем списке больше нет. Пожалуйста, поищите его ещё раз.
