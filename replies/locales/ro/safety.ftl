### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Sunați acum. Spuneți unde sunteți și ce s-a întâmplat.
# Also for a person who worries about somebody else
emergency-suicide = E bine că ați scris. Nu trebuie să treceți prin asta în singurătate. Vă rugăm, vorbiți cu cineva acum:
emergency-violence = Aveți dreptul să fiți în siguranță. În caz de pericol, sunați acum:
emergency-trafficking = Aveți dreptul la libertate și siguranță. În caz de pericol, sunați acum:

## Before we know the city

# Below it stands the number 112
emergency-number = Numărul european de urgență, gratuit, zi și noapte:
emergency-choose-country = Unde sunteți? Alegeți țara pentru mai multe numere.
# Whom the number 112 reaches; stands beside it
emergency-112 = Poliție, ambulanță, pompieri
# $place: a city or a country
emergency-for = Aceste numere sunt pentru: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = În caz de pericol, sunați acum:
emergency-which = Ce se întâmplă?
danger-medical = Viața sau sănătatea în pericol
danger-suicide = Gânduri de sinucidere
danger-violence = Violență sau amenințări
danger-trafficking = Ținere cu forța, muncă forțată
