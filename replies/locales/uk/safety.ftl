### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Зателефонуйте зараз. Скажіть, де ви і що сталося.
# Also for a person who worries about somebody else
emergency-suicide = Добре, що ви написали. Вам не треба залишатися з цим наодинці. Будь ласка, поговоріть із кимось зараз:
emergency-violence = Ви маєте право на безпеку. У разі небезпеки телефонуйте зараз:
emergency-trafficking = Ви маєте право на свободу і безпеку. У разі небезпеки телефонуйте зараз:

## Before we know the city

# Below it stands the number 112
emergency-number = Європейський номер екстреної допомоги, безкоштовний, удень і вночі:
emergency-choose-country = Де ви? Виберіть країну, щоб побачити більше номерів.
# Whom the number 112 reaches; stands beside it
emergency-112 = Поліція, швидка допомога, пожежна служба
# $place: a city or a country
emergency-for = Ці номери діють тут: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = У разі небезпеки телефонуйте зараз:
emergency-which = Що відбувається?
danger-medical = Загроза життю чи здоров’ю
danger-suicide = Думки про самогубство
danger-violence = Насильство або погрози
danger-trafficking = Неволя або примусова праця
