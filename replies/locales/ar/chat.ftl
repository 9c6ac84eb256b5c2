### Apologies: something did not work. The person must know what to do next.

chat-no-answer = عذرًا، ليس لدينا جواب الآن. يُرجى الكتابة مرة أخرى بعد بضع دقائق.
chat-service-down = عذرًا، البحث لا يعمل الآن. يُرجى المحاولة مرة أخرى لاحقًا.
chat-danger = عند الخطر، يُرجى الاتصال بالرقم <b>112</b>، ليلًا ونهارًا.
# Name and phone of the information point follow
chat-info-point = في هذا المكان أشخاص يمكنهم مساعدتك:

## A request that was refused: plain text, no markup

chat-refused-empty = لم نرَ أي كلمات. يُرجى كتابة ما يلزمك.
chat-refused-long = رسالتك طويلة جدًا. يُرجى كتابتها بشكل أقصر. أقصى عدد للأحرف: { $limit }.
chat-refused-busy = رسائل كثيرة في وقت واحد. يُرجى الانتظار قليلًا ثم المحاولة مرة أخرى. عند الخطر، يُرجى الاتصال بالرقم 112.
chat-refused-unreadable = لم نتمكن من قراءة هذا. يُرجى تحميل الصفحة من جديد والمحاولة مرة أخرى.
