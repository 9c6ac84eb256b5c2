### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] { $total } جا پیدا کردیم.
   *[other] { $total } جا پیدا کردیم.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = جاهای { $first } تا { $last } از { $total }
services-none = ببخشید، برای این جایی پیدا نکردیم. شاید در مرکز راهنمایی بیشتر بدانند.
services-not-confirmed = تأیید نشده است: پیش از رفتن زنگ بزنید یا بنویسید.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = فقط جاهای رایگان
services-only-paid = فقط جاهایی که باید پول بدهید
services-only-insured = فقط جاهایی برای کسانی که بیمه درمانی دارند
services-only-open = فقط جاهایی که حالا باز است
services-only-language = فقط جاهایی که به این زبان حرف می‌زنند: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = جایی پیدا نکردیم که حالا باز باشد. این‌ها بعداً باز می‌شوند، یا ساعت‌های کارشان را نمی‌دانیم.
services-widened-language = جایی پیدا نکردیم که گفته باشد به این زبان حرف می‌زند: { $language }. آنجا بپرسید آیا کسی می‌تواند ترجمه کند.
services-widened-free = جایی پیدا نکردیم که گفته باشد رایگان است. پیش از رفتن قیمت را بپرسید.
services-widened-cost = جایی با این نوع قیمت پیدا نکردیم. پیش از رفتن قیمت را بپرسید.
services-widened-city = در شهر شما برای این جایی پیدا نکردیم. این‌ها در تمام کشور کار می‌کنند.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = برای این جایی نمی‌شناسیم: { $topic }. شاید این‌ها به شما کمک کنند یا بگویند کجا بروید.

## Buttons

services-more = { $left ->
    [one] بیشتر ({ $left } جای دیگر)
   *[other] بیشتر ({ $left } جای دیگر)
}
services-not-this = این نه
services-filter-free = فقط رایگان
services-filter-open = حالا باز
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = رایگان یا پولی
services-filter-any-time = باز یا بسته
services-filter-any-language = هر زبانی

## One place

services-entry-gone = این جا دیگر در فهرست ما نیست. لطفاً دوباره دنبالش بگردید.
