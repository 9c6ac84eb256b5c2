### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Вибачте, ми не можемо цього прослухати. Напишіть, будь ласка, своєю мовою, що вам потрібно.
telegram-attachment-picture = Вибачте, ми не можемо переглянути фото чи відео і не зберігаємо їх. Будь ласка, не надсилайте фотографій документів чи людей. Напишіть, що вам потрібно.
telegram-attachment-file = Вибачте, ми не можемо читати файли. Ми не відкривали цього файлу і не зберігаємо його. Будь ласка, не надсилайте своїх документів. Напишіть, що вам потрібно.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Дякуємо! Але ми розуміємо лише слова. Напишіть, що вам потрібно.
# A phone number from the address book of the phone
telegram-attachment-contact = Нам не потрібні номери телефонів, і цього номера ми не зберігаємо. Напишіть, що вам потрібно.
# A poll or anything else
telegram-attachment-other = Вибачте, ми не можемо цього прочитати. Будь ласка, напишіть своїми словами, що вам потрібно.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Цю групу читають також інші люди, а нам потрібно знати, у якому ви місті. Будь ласка, напишіть нам в особисті повідомлення.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Цю групу читають також інші люди. Ви можете написати нам в особисті повідомлення.
telegram-group-button = Написати в особисті повідомлення
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja в цій групі</b>
    Спершу напишіть { $username }, а потім – що вам потрібно і в якому місті. Наприклад: «{ $username } Мені потрібен лікар, { city-lublin }».
    Відповідь може прочитати вся група. Про свої справи, будь ласка, пишіть нам в особисті повідомлення.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Почати і прочитати, хто ми
telegram-command-menu = Вибрати, що вам потрібно
telegram-command-city = Змінити місто
telegram-command-language = Змінити мову
telegram-command-help = Прочитати, як це працює
telegram-command-privacy = Прочитати, що ми зберігаємо про вас
telegram-command-forget = Видалити те, що ми зберігаємо про вас

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: послуги у вашому місті
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Ми допомагаємо знайти послуги у вашому місті: лікар, житло, робота, документи, мовні курси та інше.
    Пишіть своєю мовою, своїми словами. Це безкоштовно.
    Ostoja – незалежний інформаційний сервіс. Це не поліція і не міграційна служба.
    У разі небезпеки телефонуйте 112, удень і вночі.
# At most 120 characters
telegram-short-description = Лікар, житло, робота та інші послуги у вашому місті. Безкоштовно, вашою мовою. У разі небезпеки телефонуйте 112.
