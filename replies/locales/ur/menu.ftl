### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = مینو
menu-button-city = شہر بدلیں
menu-button-language = زبان بدلیں
menu-button-help = فوری مدد
menu-button-information = معلومات کا مرکز

## Menu

menu-title = آپ کو کیا چاہیے؟ یہاں چنیں، یا اپنے الفاظ میں لکھیں۔
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    آپ کو کیا چاہیے؟
# $city: the reader's city
menu-city = شہر: { $city }

## City and language

menu-choose-city = آپ کس شہر میں ہیں؟
# The reader asked something, but we do not know the city yet
menu-choose-city-first = آپ کس شہر میں ہیں؟ شہر چنیں، پھر آپ کو اپنے سوال کا جواب ملے گا۔
menu-choose-language = آپ کو کس زبان میں پڑھنا ہے؟
# The reader named a town that is not one of our cities
menu-unknown-place = معذرت، ہم اس شہر کی جگہیں نہیں جانتے۔ ہم یہ شہر جانتے ہیں: کوئی آپ کے قریب ہو تو اسے چنیں۔
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = معذرت، ہم اس شہر کی جگہیں نہیں جانتے۔ لیکن یہ جگہیں پورے ملک میں کام کرتی ہیں: { $country }۔

## When we are not sure

menu-did-you-mean = کیا آپ کا مطلب ان میں سے کوئی ایک تھا؟
menu-not-this = معذرت۔ کیا بات ان میں سے کسی ایک کی تھی؟
menu-not-this-none = معذرت۔ براہِ کرم دوسرے الفاظ میں لکھیں، یا مینو میں سے چنیں۔
menu-not-understood = معذرت، یہ ہماری سمجھ میں نہیں آیا۔ براہِ کرم دوسرے الفاظ میں لکھیں، یا جو چاہیے وہ یہاں چنیں۔
menu-old-button = یہ بٹن پرانا ہے۔ براہِ کرم دوبارہ چنیں۔
menu-no-more = اس کے لیے ہم جتنی جگہیں جانتے ہیں، وہ یہی تھیں۔
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = آپ کے لیے کیا اہم ہے؟
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = پہلے بتائیں کہ آپ کو کیا چاہیے۔ لکھیں، یا یہاں چنیں۔
