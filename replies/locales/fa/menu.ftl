### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = منو
menu-button-city = تغییر شهر
menu-button-language = تغییر زبان
menu-button-help = کمک فوری
menu-button-information = مرکز راهنمایی

## Menu

menu-title = چه لازم دارید؟ اینجا انتخاب کنید، یا با کلمه‌های خودتان بنویسید.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    چه لازم دارید؟
# $city: the reader's city
menu-city = شهر: { $city }

## City and language

menu-choose-city = در کدام شهر هستید؟
# The reader asked something, but we do not know the city yet
menu-choose-city-first = در کدام شهر هستید؟ شهر را انتخاب کنید، بعد جواب سؤالتان را می‌گیرید.
menu-choose-language = می‌خواهید به کدام زبان بخوانید؟
# The reader named a town that is not one of our cities
menu-unknown-place = ببخشید، جاهای آن شهر را نمی‌شناسیم. این شهرها را می‌شناسیم: اگر یکی از آن‌ها نزدیک شماست، انتخابش کنید.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = ببخشید، جاهای آن شهر را نمی‌شناسیم. ولی این‌ها در تمام این کشور کار می‌کنند: { $country }.

## When we are not sure

menu-did-you-mean = منظورتان یکی از این‌ها بود؟
menu-not-this = ببخشید. یکی از این‌ها بود؟
menu-not-this-none = ببخشید. لطفاً با کلمه‌های دیگر بنویسید، یا از منو انتخاب کنید.
menu-not-understood = ببخشید، این را نفهمیدیم. لطفاً با کلمه‌های دیگر بنویسید، یا چیزی را که لازم دارید اینجا انتخاب کنید.
menu-old-button = این دکمه قدیمی است. لطفاً دوباره انتخاب کنید.
menu-no-more = همه جاهایی که برای این می‌شناسیم، همین‌ها بود.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = چه چیزی برای شما مهم است؟
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = اول بگویید چه لازم دارید. بنویسید، یا اینجا انتخاب کنید.
