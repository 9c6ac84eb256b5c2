### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Ми знайшли { $total } місце.
    [few] Ми знайшли { $total } місця.
    [many] Ми знайшли { $total } місць.
   *[other] Ми знайшли { $total } місця.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Місця { $first }–{ $last } з { $total }
services-none = На жаль, ми не знайшли такого місця. Люди в інформаційному пункті можуть знати більше.
services-not-confirmed = Дані не підтверджено: зателефонуйте або напишіть, перш ніж іти.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Лише безкоштовні місця
services-only-paid = Лише платні місця
services-only-insured = Лише місця для людей з медичним страхуванням
services-only-open = Лише місця, які працюють зараз
services-only-language = Лише місця, де говорять такою мовою: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Ми не знайшли місця, яке працює зараз. Ці місця працюватимуть пізніше, або ми не знаємо їхніх годин роботи.
services-widened-language = Ми не знайшли місця, де вказано цю мову: { $language }. Запитайте там, чи може хтось перекласти.
services-widened-free = Ми не знайшли місця, де вказано, що це безкоштовно. Запитайте про ціну, перш ніж іти.
services-widened-cost = Ми не знайшли місця з такою оплатою. Запитайте про ціну, перш ніж іти.
services-widened-city = У вашому місті ми не знайшли такого місця. Ці місця працюють у всій країні.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Ми не знаємо місця для цього: { $topic }. Ці місця можуть вам допомогти або сказати, куди звернутися.

## Buttons

services-more = { $left ->
    [one] Ще місця (залишилося { $left })
    [few] Ще місця (залишилося { $left })
    [many] Ще місця (залишилося { $left })
   *[other] Ще місця (залишилося { $left })
}
services-not-this = Це не те
services-filter-free = Лише безкоштовні
services-filter-open = Працюють зараз
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Безкоштовні та платні
services-filter-any-time = Відчинені та зачинені
services-filter-any-language = Будь-яка мова

## One place

services-entry-gone = Цього місця вже немає в нашому списку. Будь ласка, пошукайте його ще раз.
