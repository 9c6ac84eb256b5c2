### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Меню
menu-button-city = Сменить город
menu-button-language = Сменить язык
menu-button-help = Срочная помощь
menu-button-information = Информационный пункт

## Menu

menu-title = Что вам нужно? Выберите здесь или напишите своими словами.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Что вам нужно?
# $city: the reader's city
menu-city = Город: { $city }

## City and language

menu-choose-city = В каком вы городе?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = В каком вы городе? Выберите город, и тогда вы получите ответ на свой вопрос.
menu-choose-language = На каком языке вы хотите читать?
# The reader named a town that is not one of our cities
menu-unknown-place = Извините, об этом городе или селе у нас нет данных. Мы знаем эти города: выберите один из них, если он недалеко от вас.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Извините, об этом городе или селе у нас нет данных. Но эти места работают по всей стране: { $country }.

## When we are not sure

menu-did-you-mean = Вы имели в виду что-то из этого?
menu-not-this = Извините. Может быть, что-то из этого?
menu-not-this-none = Извините. Пожалуйста, скажите другими словами или выберите в меню.
menu-not-understood = Извините, мы не поняли. Пожалуйста, скажите другими словами или выберите здесь, что вам нужно.
menu-old-button = Это старая кнопка. Пожалуйста, выберите ещё раз.
menu-no-more = Это все места, которые мы знаем по этой теме.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Что для вас важно?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Сначала скажите нам, что вам нужно. Напишите или выберите здесь.
