### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = معذرت، ہم اسے سن نہیں سکتے۔ براہِ کرم اپنی زبان میں لکھیں کہ آپ کو کیا چاہیے۔
telegram-attachment-picture = معذرت، ہم تصویریں اور ویڈیو نہیں دیکھ سکتے، اور ہم انہیں نہیں رکھتے۔ براہِ کرم کاغذات یا لوگوں کی تصویریں نہ بھیجیں۔ لکھیں کہ آپ کو کیا چاہیے۔
telegram-attachment-file = معذرت، ہم فائلیں نہیں پڑھ سکتے۔ ہم نے یہ فائل نہیں کھولی، اور ہم اسے نہیں رکھتے۔ براہِ کرم اپنے کاغذات نہ بھیجیں۔ لکھیں کہ آپ کو کیا چاہیے۔
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = شکریہ! لیکن ہم صرف الفاظ سمجھتے ہیں۔ لکھیں کہ آپ کو کیا چاہیے۔
# A phone number from the address book of the phone
telegram-attachment-contact = ہمیں فون نمبروں کی ضرورت نہیں، اور ہم یہ نمبر نہیں رکھتے۔ لکھیں کہ آپ کو کیا چاہیے۔
# A poll or anything else
telegram-attachment-other = معذرت، ہم اسے پڑھ نہیں سکتے۔ براہِ کرم اپنے الفاظ میں لکھیں کہ آپ کو کیا چاہیے۔

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = اس گروپ کو دوسرے لوگ بھی پڑھتے ہیں، اور ہمیں آپ کا شہر جاننا ہے۔ براہِ کرم ہمیں پرائیویٹ چیٹ میں لکھیں۔
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = اس گروپ کو دوسرے لوگ بھی پڑھتے ہیں۔ چاہیں تو ہمیں پرائیویٹ چیٹ میں لکھیں۔
telegram-group-button = پرائیویٹ چیٹ میں لکھیں
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>اس گروپ میں Ostoja</b>
    پہلے { $username } لکھیں، پھر یہ کہ آپ کو کیا چاہیے، اور شہر۔ مثلاً: ”{ $username } مجھے ڈاکٹر چاہیے، { city-lublin }“۔
    گروپ میں سب لوگ جواب پڑھ سکتے ہیں۔ اپنے ذاتی معاملوں کے بارے میں براہِ کرم ہمیں پرائیویٹ چیٹ میں لکھیں۔

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = شروع کریں، اور پڑھیں ہم کون ہیں
telegram-command-menu = جو چاہیے وہ چنیں
telegram-command-city = اپنا شہر بدلیں
telegram-command-language = زبان بدلیں
telegram-command-help = پڑھیں یہ کیسے کام کرتا ہے
telegram-command-privacy = ہم آپ کے بارے میں کیا رکھتے ہیں
telegram-command-forget = جو آپ کے بارے میں رکھا ہے، مٹائیں

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: آپ کے شہر کی سہولتیں
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    ہم آپ کے شہر میں سہولتیں ڈھونڈنے میں مدد کرتے ہیں: ڈاکٹر، رہائش، کام، کاغذات، زبان کے کورس اور دوسری سہولتیں۔
    اپنی زبان میں، اپنے الفاظ میں لکھیں۔ یہ مفت ہے۔
    ہم، یعنی Ostoja، معلومات دینے والی ایک آزاد سروس ہیں۔ ہم پولیس نہیں ہیں، اور امیگریشن کا دفتر بھی نہیں ہیں۔
    خطرہ ہو تو 112 پر کال کریں، دن ہو یا رات۔
# At most 120 characters
telegram-short-description = اپنے شہر میں ڈاکٹر، رہائش، کام اور بہت کچھ ڈھونڈیں۔ مفت، اپنی زبان میں۔ خطرہ ہو تو 112 پر کال کریں۔
