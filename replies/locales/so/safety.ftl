### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Hadda wac. Sheeg meesha aad joogto iyo waxa dhacay.
# Also for a person who worries about somebody else
emergency-suicide = Way fiican tahay inaad noo soo qortay. Khasab ma aha inaad arrintan keligaa qaaddo. Fadlan hadda qof la hadal:
emergency-violence = Waxaad xaq u leedahay inaad ammaan ahaato. Haddii khatar jirto, hadda wac:
emergency-trafficking = Waxaad xaq u leedahay inaad xor iyo ammaan ahaato. Haddii khatar jirto, hadda wac:

## Before we know the city

# Below it stands the number 112
emergency-number = Lambarka gurmadka ee Yurub, bilaash, maalin iyo habeen:
emergency-choose-country = Xaggee joogtaa? Dooro dalka si aad u hesho lambarro kale.
# Whom the number 112 reaches; stands beside it
emergency-112 = Booliska, ambalaaska, dab-damiska
# $place: a city or a country
emergency-for = Lambarradani waxay khuseeyaan: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = Haddii khatar jirto, hadda wac:
emergency-which = Maxaa dhacaya?
danger-medical = Khatar nafeed ama caafimaad
danger-suicide = Fikrado is-dil
danger-violence = Rabshad ama hanjabaad
danger-trafficking = Qof la haysto, shaqo qasab ah
