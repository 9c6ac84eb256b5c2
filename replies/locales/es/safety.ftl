### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Llama ahora. Di dónde estás y qué pasó.
# Also for a person who worries about somebody else
emergency-suicide = Hiciste bien en escribir. No tienes que pasar por esto en soledad. Por favor, habla con alguien ahora:
emergency-violence = Tienes derecho a estar a salvo. En caso de peligro, llama ahora:
emergency-trafficking = Tienes derecho a vivir en libertad y a salvo. En caso de peligro, llama ahora:

## Before we know the city

# Below it stands the number 112
emergency-number = Número de emergencia europeo, gratis, de día y de noche:
emergency-choose-country = ¿Dónde estás? Elige el país para ver más números.
# Whom the number 112 reaches; stands beside it
emergency-112 = Policía, ambulancia, bomberos
# $place: a city or a country
emergency-for = Estos números son para: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = En caso de peligro, llama ahora:
emergency-which = ¿Qué está pasando?
danger-medical = Vida o salud en peligro
danger-suicide = Pensamientos de suicidio
danger-violence = Violencia o amenazas
danger-trafficking = Encierro o trabajo forzado
