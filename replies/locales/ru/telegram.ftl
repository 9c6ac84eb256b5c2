### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Извините, мы не можем это прослушать. Пожалуйста, напишите на своём языке, что вам нужно.
telegram-attachment-picture = Извините, мы не можем смотреть фото и видео и не храним их. Пожалуйста, не присылайте фотографии документов или людей. Напишите, что вам нужно.
telegram-attachment-file = Извините, мы не можем читать файлы. Этот файл мы не открывали и не храним. Пожалуйста, не присылайте свои документы. Напишите, что вам нужно.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Спасибо! Но мы понимаем только слова. Напишите, что вам нужно.
# A phone number from the address book of the phone
telegram-attachment-contact = Нам не нужны номера телефонов, и этот номер мы не храним. Напишите, что вам нужно.
# A poll or anything else
telegram-attachment-other = Извините, мы не можем это прочитать. Пожалуйста, напишите своими словами, что вам нужно.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Эту группу читают и другие люди, а нам нужно знать ваш город. Пожалуйста, напишите нам в личные сообщения.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Эту группу читают и другие люди. Вы можете написать нам в личные сообщения.
telegram-group-button = Написать в личные сообщения
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja в этой группе</b>
    Сначала напишите { $username }, потом – что вам нужно и в каком городе. Например: «{ $username } Мне нужен врач, { city-lublin }».
    Ответ могут прочитать все в группе. О своих делах, пожалуйста, пишите нам в личные сообщения.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Начать и прочитать, кто мы
telegram-command-menu = Выбрать, что вам нужно
telegram-command-city = Сменить город
telegram-command-language = Сменить язык
telegram-command-help = Прочитать, как это работает
telegram-command-privacy = Прочитать, что мы храним о вас
telegram-command-forget = Удалить то, что мы храним о вас

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: услуги в вашем городе
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Мы помогаем найти услуги в вашем городе: врач, жильё, работа, документы, языковые курсы и другое.
    Пишите на своём языке, своими словами. Это бесплатно.
    Ostoja – независимый информационный сервис. Это не полиция и не миграционная служба.
    При опасности звоните 112, днём и ночью.
# At most 120 characters
telegram-short-description = Врач, жильё, работа и другие услуги в вашем городе. Бесплатно, на вашем языке. При опасности звоните 112.
