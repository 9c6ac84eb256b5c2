### The web page's own strings: plain text, no markup.

web-title = Ostoja: آپ کے شہر میں مدد اور سہولتیں
web-description = اپنی زبان میں پوچھیں اور اپنے شہر میں سہولتیں ڈھونڈیں: ڈاکٹر، رہائش، کام، کاغذات، زبان کے کورس، خطرے میں مدد۔ مفت، اکاؤنٹ کے بغیر۔
web-needs-script = اس صفحے کو JavaScript چاہیے۔ خطرہ ہو تو 112 پر کال کریں، جو یورپ کا ایمرجنسی نمبر ہے۔ یہ مفت ہے۔
# Name of the list of messages, for people who use a screen reader
web-log = بات چیت
web-input = آپ کا سوال
web-placeholder = اپنی زبان میں لکھیں
web-send = بھیجیں
web-typing = براہِ کرم انتظار کریں۔ ہم جواب تلاش کر رہے ہیں۔
web-retry = دوبارہ کوشش کریں
web-failed = یہ بھیجا نہیں جا سکا۔ آپ کا لکھا ہوا یہیں موجود ہے۔ اپنا انٹرنیٹ چیک کریں اور دوبارہ کوشش کریں۔ خطرہ ہو تو 112 پر کال کریں۔
# Button: clears the page for another person at the same device
web-new-person = نیا شخص
web-new-person-hint = یہ بات چیت مٹاتا ہے، تاکہ کوئی اور اس فون یا کمپیوٹر کو استعمال کر سکے
web-cleared = بات چیت مٹا دی گئی۔
web-city = شہر
web-city-none = ابھی کوئی شہر نہیں
web-language = زبان
# Who wrote a message, for people who use a screen reader
web-you = آپ
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = { $number } پر کال کریں
web-new-tab = نئے ٹیب میں کھلتا ہے
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = آپ کا پیغام بہت لمبا ہے: { $count } حروف۔ زیادہ سے زیادہ { $limit } بھیجے جا سکتے ہیں۔ براہِ کرم اسے چھوٹا کریں۔
