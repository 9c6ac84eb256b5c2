### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Ring nu. Säg var du är och vad som har hänt.
# Also for a person who worries about somebody else
emergency-suicide = Det är bra att du skrev. Du behöver inte vara ensam med det här. Snälla, prata med någon nu:
emergency-violence = Du har rätt att vara trygg. Vid fara, ring nu:
emergency-trafficking = Du har rätt att vara fri och trygg. Vid fara, ring nu:

## Before we know the city

# Below it stands the number 112
emergency-number = Europeiskt nödnummer, gratis, dygnet runt:
emergency-choose-country = Var är du? Välj land för att få fler nummer.
# Whom the number 112 reaches; stands beside it
emergency-112 = Polis, ambulans, brandkår
# $place: a city or a country
emergency-for = De här numren gäller för: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = Vid fara, ring nu:
emergency-which = Vad är det som händer?
danger-medical = Fara för liv eller hälsa
danger-suicide = Tankar på självmord
danger-violence = Våld eller hot
danger-trafficking = Hålls kvar eller tvingas jobba
