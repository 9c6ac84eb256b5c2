### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] ہمیں { $total } جگہ ملی۔
   *[other] ہمیں { $total } جگہیں ملیں۔
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = جگہیں { $first } تا { $last } ({ $total } میں سے)
services-none = معذرت، ہمیں اس کے لیے کوئی جگہ نہیں ملی۔ شاید معلومات کے مرکز کے لوگ زیادہ جانتے ہوں۔
services-not-confirmed = تصدیق نہیں ہوئی: جانے سے پہلے کال کریں یا لکھیں۔

## What the reader narrowed the search by. Each line stands alone.

services-only-free = صرف مفت جگہیں
services-only-paid = صرف وہ جگہیں جہاں پیسے دینے ہوتے ہیں
services-only-insured = صرف وہ جگہیں جو ہیلتھ انشورنس والوں کے لیے ہیں
services-only-open = صرف وہ جگہیں جو ابھی کھلی ہیں
services-only-language = صرف وہ جگہیں جہاں یہ زبان بولی جاتی ہے: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = ہمیں کوئی جگہ نہیں ملی جو ابھی کھلی ہو۔ یہ بعد میں کھلتی ہیں، یا ہمیں ان کے اوقات معلوم نہیں۔
services-widened-language = ہمیں کوئی جگہ نہیں ملی جو بتاتی ہو کہ وہاں یہ زبان بولی جاتی ہے: { $language }۔ وہاں پوچھیں کہ کیا کوئی ترجمہ کر سکتا ہے۔
services-widened-free = ہمیں کوئی جگہ نہیں ملی جو بتاتی ہو کہ وہ مفت ہے۔ جانے سے پہلے قیمت پوچھ لیں۔
services-widened-cost = ہمیں اس طرح کی قیمت والی کوئی جگہ نہیں ملی۔ جانے سے پہلے قیمت پوچھ لیں۔
services-widened-city = آپ کے شہر میں ہمیں اس کے لیے کوئی جگہ نہیں ملی۔ یہ پورے ملک میں کام کرتی ہیں۔
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = ہم اس کے لیے کوئی جگہ نہیں جانتے: { $topic }۔ شاید یہ آپ کی مدد کریں یا بتائیں کہ کہاں جانا ہے۔

## Buttons

services-more = { $left ->
    [one] مزید ({ $left } باقی)
   *[other] مزید ({ $left } باقی)
}
services-not-this = یہ نہیں
services-filter-free = صرف مفت
services-filter-open = ابھی کھلا
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = مفت ہو یا نہ ہو
services-filter-any-time = کھلا ہو یا بند
services-filter-any-language = کوئی بھی زبان

## One place

services-entry-gone = یہ جگہ اب ہمارے پاس نہیں ہے۔ براہِ کرم اسے دوبارہ تلاش کریں۔
