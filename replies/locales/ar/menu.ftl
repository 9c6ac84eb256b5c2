### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = القائمة
menu-button-city = تغيير المدينة
menu-button-language = تغيير اللغة
menu-button-help = مساعدة الآن
menu-button-information = مكتب المعلومات

## Menu

menu-title = ماذا يلزمك؟ يمكنك الاختيار من هنا، أو الكتابة بكلماتك.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    ماذا يلزمك؟
# $city: the reader's city
menu-city = المدينة: { $city }

## City and language

menu-choose-city = في أي مدينة أنت؟
# The reader asked something, but we do not know the city yet
menu-choose-city-first = في أي مدينة أنت؟ بعد اختيار المدينة، يصلك جواب سؤالك.
menu-choose-language = ما اللغة التي تناسبك للقراءة؟
# The reader named a town that is not one of our cities
menu-unknown-place = عذرًا، لا نعرف الأماكن في تلك المدينة. نعرف هذه المدن: يمكنك اختيار واحدة إذا كانت قريبة منك.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = عذرًا، لا نعرف الأماكن في تلك المدينة. لكن هذه الأماكن تعمل في البلد كله: { $country }.

## When we are not sure

menu-did-you-mean = هل المقصود واحد من هذه؟
menu-not-this = عذرًا. هل المقصود واحد من هذه؟
menu-not-this-none = عذرًا. يُرجى كتابة ذلك بكلمات أخرى، أو الاختيار من القائمة.
menu-not-understood = عذرًا، لم نفهم هذا. يُرجى كتابته بكلمات أخرى، أو اختيار ما يلزمك من هنا.
menu-old-button = هذا الزر قديم. يُرجى الاختيار من جديد.
menu-no-more = هذه كل الأماكن التي نعرفها لهذا الطلب.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = ما المهم لك؟
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = نحتاج أولًا إلى معرفة ما يلزمك. يمكنك كتابته، أو الاختيار من هنا.
