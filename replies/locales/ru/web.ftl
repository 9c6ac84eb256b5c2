### The web page's own strings: plain text, no markup.

web-title = Ostoja: помощь и услуги в вашем городе
web-description = Спросите на своём языке и найдите услуги в своём городе: врач, жильё, работа, документы, языковые курсы, помощь при опасности. Бесплатно, без аккаунта.
web-needs-script = Для этой страницы нужен JavaScript. При опасности звоните 112. Это европейский номер экстренной помощи. Он бесплатный.
# Name of the list of messages, for people who use a screen reader
web-log = Разговор
web-input = Ваш вопрос
web-placeholder = Пишите на своём языке
web-send = Отправить
web-typing = Подождите, пожалуйста. Мы ищем ответ.
web-retry = Попробовать ещё раз
web-failed = Сообщение не отправлено. Ваш текст не пропал. Проверьте интернет и попробуйте ещё раз. При опасности звоните 112.
# Button: clears the page for another person at the same device
web-new-person = Другой человек
web-new-person-hint = Очищает этот разговор, чтобы этим устройством мог пользоваться другой человек
web-cleared = Разговор очищен.
web-city = Город
web-city-none = Город ещё не выбран
web-language = Язык
# Who wrote a message, for people who use a screen reader
web-you = Вы
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Позвонить: { $number }
web-new-tab = откроется в новой вкладке
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Ваше сообщение слишком длинное. Количество знаков: { $count }. Можно отправить не больше { $limit }. Пожалуйста, сократите его.
