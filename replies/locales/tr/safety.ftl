### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Hemen arayın. Nerede olduğunuzu ve ne olduğunu söyleyin.
# Also for a person who worries about somebody else
emergency-suicide = Yazmanız iyi oldu. Bununla yalnız kalmak zorunda değilsiniz. Lütfen şimdi biriyle konuşun:
emergency-violence = Güvende olmak sizin hakkınız. Tehlike anında hemen arayın:
emergency-trafficking = Özgür ve güvende olmak sizin hakkınız. Tehlike anında hemen arayın:

## Before we know the city

# Below it stands the number 112
emergency-number = Avrupa acil durum numarası, ücretsiz, gece gündüz:
emergency-choose-country = Neredesiniz? Daha fazla numara için ülkeyi seçin.
# Whom the number 112 reaches; stands beside it
emergency-112 = Polis, ambulans, itfaiye
# $place: a city or a country
emergency-for = Bu numaralar burası için: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = Tehlike anında hemen arayın:
emergency-which = Ne oluyor?
danger-medical = Can veya sağlık tehlikede
danger-suicide = İntihar düşüncesi
danger-violence = Şiddet veya tehdit
danger-trafficking = Zorla tutulma veya çalıştırılma
