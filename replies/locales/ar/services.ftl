### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [zero] لم نجد أي مكان.
    [one] وجدنا مكانًا واحدًا.
    [two] وجدنا مكانين.
    [few] وجدنا { $total } أماكن.
    [many] وجدنا { $total } مكانًا.
   *[other] وجدنا { $total } مكان.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = الأماكن من { $first } إلى { $last } (المجموع: { $total })
services-none = عذرًا، لم نجد مكانًا لهذا. قد يعرف الأشخاص في مكتب المعلومات أكثر.
services-not-confirmed = معلومات غير مؤكدة: يُرجى الاتصال أو الكتابة قبل الذهاب.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = فقط الأماكن المجانية
services-only-paid = فقط الأماكن التي يجب الدفع فيها
services-only-insured = فقط الأماكن لمن لديهم تأمين صحي
services-only-open = فقط الأماكن المفتوحة الآن
services-only-language = فقط الأماكن التي يتحدثون فيها: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = لم نجد مكانًا مفتوحًا الآن. هذه الأماكن تفتح لاحقًا، أو لا نعرف ساعات عملها.
services-widened-language = لم نجد مكانًا يذكر أنهم يتحدثون فيه: { $language }. يمكنك السؤال هناك: هل يستطيع أحد الترجمة؟
services-widened-free = لم نجد مكانًا يذكر أنه مجاني. يُرجى السؤال عن السعر قبل الذهاب.
services-widened-cost = لم نجد مكانًا بهذا النوع من السعر. يُرجى السؤال عن السعر قبل الذهاب.
services-widened-city = لم نجد مكانًا لهذا في مدينتك. هذه الأماكن تعمل في البلد كله.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = لا نعرف مكانًا لهذا: { $topic }. قد تساعدك هذه الأماكن، أو تدلّك على المكان المناسب.

## Buttons

services-more = { $left ->
    [zero] المزيد (لم يبقَ شيء)
    [one] المزيد (بقي واحد)
    [two] المزيد (بقي اثنان)
    [few] المزيد (بقي { $left })
    [many] المزيد (بقي { $left })
   *[other] المزيد (بقي { $left })
}
services-not-this = ليس هذا
services-filter-free = المجاني فقط
services-filter-open = المفتوح الآن
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = مجاني أو غير مجاني
services-filter-any-time = مفتوح أو مغلق
services-filter-any-language = أي لغة

## One place

services-entry-gone = لم يعد هذا المكان موجودًا لدينا. يُرجى البحث عنه من جديد.
