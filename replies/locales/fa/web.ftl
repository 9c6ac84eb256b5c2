### The web page's own strings: plain text, no markup.

web-title = Ostoja: کمک و خدمات در شهر شما
web-description = به زبان خودتان بپرسید و خدمات شهرتان را پیدا کنید: دکتر، خانه، کار، مدارک، کلاس زبان، کمک هنگام خطر. رایگان، بدون حساب کاربری.
web-needs-script = این صفحه به JavaScript نیاز دارد. هنگام خطر، به 112 زنگ بزنید، شماره اضطراری اروپا. رایگان است.
# Name of the list of messages, for people who use a screen reader
web-log = گفتگو
web-input = سؤال شما
web-placeholder = به زبان خودتان بنویسید
web-send = فرستادن
web-typing = لطفاً صبر کنید. دنبال جواب می‌گردیم.
web-retry = دوباره امتحان کنید
web-failed = این فرستاده نشد. نوشته شما پاک نشده است. اینترنتتان را بررسی کنید و دوباره امتحان کنید. هنگام خطر، به 112 زنگ بزنید.
# Button: clears the page for another person at the same device
web-new-person = نفر جدید
web-new-person-hint = این گفتگو را پاک می‌کند تا نفر دیگری بتواند از این دستگاه استفاده کند
web-cleared = گفتگو پاک شد.
web-city = شهر
web-city-none = هنوز شهری انتخاب نشده
web-language = زبان
# Who wrote a message, for people who use a screen reader
web-you = شما
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = تماس با { $number }
web-new-tab = در صفحه جدید باز می‌شود
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = پیام شما خیلی طولانی است: { $count } حرف. حداکثر { $limit } حرف فرستاده می‌شود. لطفاً کوتاه‌ترش کنید.
