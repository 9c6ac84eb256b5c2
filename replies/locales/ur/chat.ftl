### Apologies: something did not work. The person must know what to do next.

chat-no-answer = معذرت، ابھی ہمارے پاس جواب نہیں ہے۔ براہِ کرم چند منٹ بعد دوبارہ لکھیں۔
chat-service-down = معذرت، تلاش ابھی کام نہیں کر رہی۔ براہِ کرم بعد میں دوبارہ کوشش کریں۔
chat-danger = خطرہ ہو تو <b>112</b> پر کال کریں، دن ہو یا رات۔
# Name and phone of the information point follow
chat-info-point = اس جگہ ایسے لوگ ہیں جو آپ کی مدد کر سکتے ہیں:

## A request that was refused: plain text, no markup

chat-refused-empty = ہمیں کوئی الفاظ نظر نہیں آئے۔ براہِ کرم لکھیں کہ آپ کو کیا چاہیے۔
chat-refused-long = آپ کا پیغام بہت لمبا ہے۔ براہِ کرم زیادہ سے زیادہ { $limit } حروف میں لکھیں۔
chat-refused-busy = ایک ساتھ بہت زیادہ پیغام آ گئے۔ براہِ کرم تھوڑا انتظار کریں اور دوبارہ کوشش کریں۔ خطرہ ہو تو 112 پر کال کریں۔
chat-refused-unreadable = ہم اسے پڑھ نہیں سکے۔ براہِ کرم صفحہ دوبارہ کھولیں اور ایک بار پھر کوشش کریں۔
