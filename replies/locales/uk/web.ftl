### The web page's own strings: plain text, no markup.

web-title = Ostoja: допомога і послуги у вашому місті
web-description = Запитайте своєю мовою і знайдіть послуги у своєму місті: лікар, житло, робота, документи, мовні курси, допомога в небезпеці. Безкоштовно, без облікового запису.
web-needs-script = Для цієї сторінки потрібен JavaScript. У разі небезпеки телефонуйте 112. Це європейський номер екстреної допомоги. Він безкоштовний.
# Name of the list of messages, for people who use a screen reader
web-log = Розмова
web-input = Ваше запитання
web-placeholder = Пишіть своєю мовою
web-send = Надіслати
web-typing = Зачекайте, будь ласка. Ми шукаємо відповідь.
web-retry = Спробувати ще раз
web-failed = Не вдалося надіслати повідомлення. Ваш текст не втрачено. Перевірте з’єднання і спробуйте ще раз. У разі небезпеки телефонуйте 112.
# Button: clears the page for another person at the same device
web-new-person = Інша людина
web-new-person-hint = Очищає цю розмову, щоб цим пристроєм могла скористатися інша людина
web-cleared = Розмову очищено.
web-city = Місто
web-city-none = Місто ще не вибрано
web-language = Мова
# Who wrote a message, for people who use a screen reader
web-you = Ви
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Зателефонувати: { $number }
web-new-tab = відкривається в новій вкладці
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Ваше повідомлення задовге. Кількість знаків: { $count }. Можна надіслати не більше ніж { $limit }. Будь ласка, скоротіть його.
