### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
# Before /privacy stands a left-to-right mark (U+200E): without it the slash is shown on the wrong side
talk-first-contact =
    <b>به Ostoja خوش آمدید!</b>
    ما کمک می‌کنیم خدمات شهرتان را پیدا کنید: دکتر، خانه، کار، مدارک، کلاس زبان و چیزهای دیگر. رایگان است.
    ما در Ostoja یک سرویس مستقل اطلاع‌رسانی هستیم. ما پلیس نیستیم و اداره مهاجرت هم نیستیم.
    به زبان خودتان و با کلمه‌های خودتان بنویسید. اینجا می‌توانید زبان جواب‌های ما را هم انتخاب کنید.
    شهر شما، زبان شما و آخرین روزی را که نوشتید به یاد می‌سپاریم. به جای نام شما یک کد داریم. پیام‌های شما را بعد از جواب نگه نمی‌داریم. بیشتر بخوانید: ‎/privacy
    هنگام خطر، به <b>112</b> زنگ بزنید.
talk-greeting = سلام! می‌توانید به زبان خودتان بنویسید.
talk-help =
    <b>این‌طور کار می‌کند</b>
    بنویسید چه لازم دارید، مثلاً: «دکتر لازم دارم» یا «صاحب‌کارم پولم را نمی‌دهد». می‌توانید به زبان خودتان بنویسید.
    ما جاهایی را در شهرتان نشان می‌دهیم، با آدرس، تلفن و ساعت‌های کار.
    بعد می‌توانید جاهای بیشتر، فقط جاهای رایگان، یا جاهایی را بخواهید که حالا باز است.
    هر وقت بخواهید، می‌توانید شهر و زبان را تغییر دهید.
    هنگام خطر، به <b>112</b> زنگ بزنید.
talk-thanks = خواهش می‌کنیم. اگر چیز دیگری لازم دارید، دوباره بنویسید.
talk-goodbye = خداحافظ، همیشه خوب باشید. هر وقت بخواهید، می‌توانید دوباره بنویسید.
talk-bot = اینجا یک برنامه کامپیوتری به نام Ostoja جواب می‌دهد، نه انسان. این برنامه جاهایی را از فهرست خدمات شهرتان نشان می‌دهد. ممکن است اشتباه کند، پس لطفاً پیش از رفتن زنگ بزنید.
talk-out-of-scope = ببخشید، در این مورد نمی‌توانیم کمک کنیم. ما فقط خدمات شهرتان را می‌شناسیم، مثل دکتر، خانه، کار و مدارک.
# A card of the information point follows
talk-human = در این چت هیچ انسانی جواب نمی‌دهد. در این محل می‌توانید با آدم‌ها حرف بزنید:
# The city is not known; buttons with the cities follow
talk-human-no-city = در این چت هیچ انسانی جواب نمی‌دهد. شهرتان را انتخاب کنید، بعد نشان می‌دهیم کجا می‌توانید با آدم‌ها حرف بزنید.
talk-problem = متشکریم که به ما گفتید. هیچ انسانی این چت را نمی‌خواند، پس لطفاً به خود آن محل یا به مرکز راهنمایی هم بگویید. کارمندان شهرداری جاهای فهرست ما را بررسی می‌کنند. از ما جوابی به شما نمی‌رسد.
talk-feedback = متشکریم.
talk-affirm = خیلی خوب. چه لازم دارید؟ بنویسید، یا اینجا انتخاب کنید.
talk-deny = خیلی خوب. لطفاً با کلمه‌های دیگر بنویسید چه لازم دارید، یا اینجا انتخاب کنید.
# The person wants the conversation to disappear from the screen
talk-hide = چیزی را که پرسیدید از یاد بردیم. پیام‌ها روی صفحه شما می‌مانند: این چت را در برنامه خودتان پاک کنید، یا در صفحه وب دکمه «{ web-new-person }» را فشار دهید.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = حالا به این زبان می‌نویسیم: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = به این زبان هم می‌توانیم جواب بدهیم.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = شما به این زبان نوشتید، پس این جواب هم به همین زبان است. برای گرفتن همه جواب‌ها به این زبان، اینجا را فشار دهید:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = ببخشید، ما هنوز به زبان شما نمی‌نویسیم. اینجا می‌توانید زبان جواب‌های ما را انتخاب کنید:
talk-city-changed = شهر شما: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = نزدیک‌ترین شهر از شهرهای ما: <b>{ $city }</b>
