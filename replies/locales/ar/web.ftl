### The web page's own strings: plain text, no markup.

web-title = Ostoja: مساعدة وخدمات في مدينتك
web-description = يمكنك السؤال بلغتك وإيجاد خدمات في مدينتك: طبيب، سكن، عمل، أوراق، دورات لغة، مساعدة عند الخطر. مجانًا، ومن دون حساب.
web-needs-script = تحتاج هذه الصفحة إلى JavaScript. عند الخطر، يُرجى الاتصال بالرقم 112، رقم الطوارئ الأوروبي. إنه مجاني.
# Name of the list of messages, for people who use a screen reader
web-log = المحادثة
web-input = سؤالك
web-placeholder = يمكنك الكتابة بلغتك
web-send = إرسال
web-typing = يُرجى الانتظار. نبحث عن جواب.
web-retry = إعادة المحاولة
web-failed = لم يتم إرسال هذا. كلماتك باقية هنا. يُرجى التأكد من الاتصال بالإنترنت والمحاولة مرة أخرى. عند الخطر، يُرجى الاتصال بالرقم 112.
# Button: clears the page for another person at the same device
web-new-person = شخص جديد
web-new-person-hint = يمسح هذه المحادثة، ليستطيع شخص آخر استعمال هذا الجهاز
web-cleared = تم مسح المحادثة.
web-city = المدينة
web-city-none = لم يتم اختيار مدينة بعد
web-language = اللغة
# Who wrote a message, for people who use a screen reader
web-you = أنت
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = الاتصال بالرقم { $number }
web-new-tab = يُفتح في صفحة جديدة
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = رسالتك طويلة جدًا. عدد أحرفها: { $count }. أكبر عدد يمكن إرساله: { $limit }. يُرجى كتابتها بشكل أقصر.
