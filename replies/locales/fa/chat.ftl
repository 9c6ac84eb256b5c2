### Apologies: something did not work. The person must know what to do next.

chat-no-answer = ببخشید، حالا جوابی نداریم. لطفاً چند دقیقه بعد دوباره بنویسید.
chat-service-down = ببخشید، جستجو حالا کار نمی‌کند. لطفاً بعداً دوباره امتحان کنید.
chat-danger = هنگام خطر، به <b>112</b> زنگ بزنید، شب و روز.
# Name and phone of the information point follow
chat-info-point = در این محل کسانی هستند که می‌توانند به شما کمک کنند:

## A request that was refused: plain text, no markup

chat-refused-empty = هیچ نوشته‌ای ندیدیم. لطفاً بنویسید چه لازم دارید.
chat-refused-long = پیام شما خیلی طولانی است. لطفاً کوتاه‌تر بنویسید، حداکثر { $limit } حرف.
chat-refused-busy = پیام‌ها یک‌باره خیلی زیاد شد. لطفاً کمی صبر کنید و دوباره امتحان کنید. هنگام خطر، به 112 زنگ بزنید.
chat-refused-unreadable = نتوانستیم این را بخوانیم. لطفاً صفحه را دوباره باز کنید و یک بار دیگر امتحان کنید.
