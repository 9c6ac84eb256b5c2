### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Звоните прямо сейчас. Скажите, где вы и что случилось.
# Also for a person who worries about somebody else
emergency-suicide = Хорошо, что вы написали. Вам не нужно оставаться с этим наедине. Пожалуйста, поговорите с кем-нибудь прямо сейчас:
emergency-violence = Вы имеете право на безопасность. При опасности звоните прямо сейчас:
emergency-trafficking = Вы имеете право на свободу и безопасность. При опасности звоните прямо сейчас:

## Before we know the city

# Below it stands the number 112
emergency-number = Европейский номер экстренной помощи, бесплатно, днём и ночью:
emergency-choose-country = Где вы? Выберите страну, чтобы увидеть ещё номера.
# Whom the number 112 reaches; stands beside it
emergency-112 = Полиция, скорая помощь, пожарные
# $place: a city or a country
emergency-for = Эти номера действуют здесь: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = При опасности звоните прямо сейчас:
emergency-which = Что происходит?
danger-medical = Угроза жизни или здоровью
danger-suicide = Мысли о самоубийстве
danger-violence = Насилие или угрозы
danger-trafficking = Держат силой, заставляют работать
