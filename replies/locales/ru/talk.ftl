### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Добро пожаловать в Ostoja!</b>
    Мы помогаем найти услуги в вашем городе: врач, жильё, работа, документы, языковые курсы и другое. Это бесплатно.
    Ostoja – независимый информационный сервис. Это не полиция и не миграционная служба.
    Пишите на своём языке, своими словами. Здесь можно также выбрать язык наших ответов.
    Мы помним ваш город, ваш язык и последний день, когда вы нам писали. Вместо вашего имени мы используем код. После ответа мы не храним ваши сообщения. Подробнее: /privacy
    При опасности звоните <b>112</b>.
talk-greeting = Здравствуйте! Вы можете писать на своём языке.
talk-help =
    <b>Как это работает</b>
    Напишите, что вам нужно, например: «Мне нужен врач» или «Начальник мне не платит». Вы можете писать на своём языке.
    Мы показываем места в вашем городе: адрес, телефон и часы работы.
    Потом вы можете попросить показать ещё, только бесплатные места или места, которые работают сейчас.
    Город и язык можно сменить в любое время.
    При опасности звоните <b>112</b>.
talk-thanks = Пожалуйста. Пишите снова, если вам нужно что-то ещё.
talk-goodbye = До свидания, всего доброго. Вы можете написать снова в любое время.
talk-bot = Ostoja – это компьютерная программа, а не человек. Она показывает места из списка услуг в вашем городе. Она может ошибаться, поэтому, пожалуйста, позвоните, прежде чем идти.
talk-out-of-scope = Извините, с этим мы не можем помочь. Мы знаем только об услугах в вашем городе, например: врачи, жильё, работа и документы.
# A card of the information point follows
talk-human = В этом чате люди не отвечают. Поговорить с людьми можно в этом месте:
# The city is not known; buttons with the cities follow
talk-human-no-city = В этом чате люди не отвечают. Выберите свой город, и мы покажем, где можно поговорить с людьми.
talk-problem = Спасибо, что сказали нам. Люди этот чат не читают, поэтому, пожалуйста, скажите об этом также сотрудникам этого места или информационного пункта. Места в нашем списке проверяют сотрудники городской администрации. Ответа от нас вы не получите.
talk-feedback = Спасибо.
talk-affirm = Хорошо. Что вам нужно? Напишите или выберите здесь.
talk-deny = Хорошо. Пожалуйста, скажите другими словами, что вам нужно, или выберите здесь.
# The person wants the conversation to disappear from the screen
talk-hide = Мы забыли, о чём вы спрашивали. Сообщения на вашем экране остаются: удалите этот чат в своём приложении или нажмите «{ web-new-person }» на веб-странице.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Теперь мы пишем на этом языке: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Мы можем отвечать и на этом языке.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Вы написали на этом языке, поэтому и ответ на нём. Чтобы получать на нём все ответы, нажмите здесь:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = К сожалению, на вашем языке мы пока не пишем. Здесь можно выбрать язык наших ответов:
talk-city-changed = Ваш город: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Ближайший из наших городов: <b>{ $city }</b>
