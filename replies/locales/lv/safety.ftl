### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Zvaniet tagad. Pasakiet, kur jūs esat un kas noticis.
# Also for a person who worries about somebody else
emergency-suicide = Labi, ka uzrakstījāt. Jums nav ar to jāpaliek vienatnē. Lūdzu, parunājiet ar kādu tagad:
emergency-violence = Jums ir tiesības būt drošībā. Ja esat briesmās, zvaniet tagad:
emergency-trafficking = Jums ir tiesības uz brīvību un drošību. Ja esat briesmās, zvaniet tagad:

## Before we know the city

# Below it stands the number 112
emergency-number = Eiropas ārkārtas palīdzības numurs, bez maksas, dienu un nakti:
emergency-choose-country = Kur jūs esat? Izvēlieties valsti, lai redzētu vairāk numuru.
# Whom the number 112 reaches; stands beside it
emergency-112 = Policija, ātrā palīdzība, ugunsdzēsēji
# $place: a city or a country
emergency-for = Šie numuri darbojas šeit: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = Ja esat briesmās, zvaniet tagad:
emergency-which = Kas notiek?
danger-medical = Apdraudēta dzīvība vai veselība
danger-suicide = Domas par pašnāvību
danger-violence = Vardarbība vai draudi
danger-trafficking = Tur nebrīvē vai spiež strādāt
