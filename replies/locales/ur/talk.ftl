### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
# Before /privacy stands a left-to-right mark (U+200E): without it the slash is shown on the wrong side
talk-first-contact =
    <b>خوش آمدید! یہ Ostoja ہے۔</b>
    ہم آپ کے شہر میں سہولتیں ڈھونڈنے میں مدد کرتے ہیں: ڈاکٹر، رہائش، کام، کاغذات، زبان کے کورس اور دوسری سہولتیں۔ یہ مفت ہے۔
    ہم، یعنی Ostoja، معلومات دینے والی ایک آزاد سروس ہیں۔ ہم پولیس نہیں ہیں، اور امیگریشن کا دفتر بھی نہیں ہیں۔
    اپنی زبان میں، اپنے الفاظ میں لکھیں۔ چاہیں تو یہاں ہمارے جوابوں کی زبان بھی چنیں۔
    ہم آپ کا شہر، آپ کی زبان اور وہ آخری دن یاد رکھتے ہیں جب آپ نے لکھا۔ آپ کے نام کی جگہ ہم ایک کوڈ استعمال کرتے ہیں۔ جواب کے بعد ہم آپ کے پیغام نہیں رکھتے۔ مزید پڑھیں: ‎/privacy
    خطرہ ہو تو <b>112</b> پر کال کریں۔
talk-greeting = سلام! چاہیں تو اپنی زبان میں لکھیں۔
talk-help =
    <b>یہ ایسے کام کرتا ہے</b>
    لکھیں کہ آپ کو کیا چاہیے، مثلاً: ”مجھے ڈاکٹر چاہیے“ یا ”باس مجھے تنخواہ نہیں دیتا“۔ چاہیں تو اپنی زبان میں لکھیں۔
    ہم آپ کے شہر کی جگہیں دکھاتے ہیں، پتے، فون اور کھلنے کے اوقات کے ساتھ۔
    پھر چاہیں تو مزید جگہیں، صرف مفت جگہیں، یا وہ جگہیں مانگیں جو ابھی کھلی ہیں۔
    شہر اور زبان جب چاہیں بدلیں۔
    خطرہ ہو تو <b>112</b> پر کال کریں۔
talk-thanks = کوئی بات نہیں۔ کچھ اور چاہیے ہو تو دوبارہ لکھیں۔
talk-goodbye = خدا حافظ، خوش رہیں۔ جب چاہیں دوبارہ لکھیں۔
talk-bot = یہ ایک کمپیوٹر پروگرام ہے، انسان نہیں، اور اس کا نام Ostoja ہے۔ یہ آپ کے شہر کی سہولتوں کی فہرست سے جگہیں دکھاتا ہے۔ اس سے غلطی ہو سکتی ہے، اس لیے براہِ کرم جانے سے پہلے کال کریں۔
talk-out-of-scope = معذرت، ہم اس میں مدد نہیں کر سکتے۔ ہم صرف آپ کے شہر کی سہولتیں جانتے ہیں، جیسے ڈاکٹر، رہائش، کام اور کاغذات۔
# A card of the information point follows
talk-human = اس چیٹ میں کوئی انسان جواب نہیں دیتا۔ اس جگہ لوگوں سے بات ہو سکتی ہے:
# The city is not known; buttons with the cities follow
talk-human-no-city = اس چیٹ میں کوئی انسان جواب نہیں دیتا۔ اپنا شہر چنیں، پھر ہم دکھائیں گے کہ لوگوں سے کہاں بات ہو سکتی ہے۔
talk-problem = بتانے کا شکریہ۔ یہ چیٹ کوئی انسان نہیں پڑھتا، اس لیے براہِ کرم خود اس جگہ یا معلومات کے مرکز کو بھی بتائیں۔ ہماری فہرست کی جگہیں شہری انتظامیہ کے ملازم چیک کرتے ہیں۔ ہماری طرف سے آپ کو جواب نہیں ملے گا۔
talk-feedback = شکریہ۔
talk-affirm = ٹھیک ہے۔ آپ کو کیا چاہیے؟ لکھیں، یا یہاں چنیں۔
talk-deny = ٹھیک ہے۔ براہِ کرم دوسرے الفاظ میں بتائیں کہ آپ کو کیا چاہیے، یا یہاں چنیں۔
# The person wants the conversation to disappear from the screen
talk-hide = آپ نے جو پوچھا تھا، ہم نے بھلا دیا۔ آپ کی سکرین پر پیغام رہتے ہیں: اپنی ایپ میں یہ چیٹ مٹا دیں، یا ویب صفحے پر ”{ web-new-person }“ دبائیں۔

## Language and city

# Said in the new language; $language: its name
talk-language-changed = اب ہم اس زبان میں لکھتے ہیں: { $language }۔
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = ہم اس زبان میں بھی جواب دے سکتے ہیں۔
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = آپ نے اس زبان میں لکھا، اس لیے یہ جواب اسی میں ہے۔ سب جواب اسی زبان میں پانے کے لیے یہاں دبائیں:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = معذرت، ہم ابھی آپ کی زبان میں نہیں لکھتے۔ یہاں ہمارے جوابوں کی زبان چنیں:
talk-city-changed = آپ کا شہر: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = ہمارے شہروں میں سب سے قریب: <b>{ $city }</b>
