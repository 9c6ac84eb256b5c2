### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Chiama ora. Di' dove sei e cosa è successo.
# Also for a person who worries about somebody else
emergency-suicide = Hai fatto bene a scrivere. Non c'è bisogno di affrontare questo in solitudine. Per favore, parla con qualcuno adesso:
emergency-violence = Hai il diritto di stare al sicuro. In caso di pericolo chiama ora:
emergency-trafficking = Hai il diritto di vivere in libertà e al sicuro. In caso di pericolo chiama ora:

## Before we know the city

# Below it stands the number 112
emergency-number = Numero di emergenza europeo, gratis, giorno e notte:
emergency-choose-country = Dove sei? Scegli il paese per vedere altri numeri.
# Whom the number 112 reaches; stands beside it
emergency-112 = Polizia, ambulanza, vigili del fuoco
# $place: a city or a country
emergency-for = Questi numeri sono per: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = In caso di pericolo chiama ora:
emergency-which = Che cosa succede?
danger-medical = Vita o salute in pericolo
danger-suicide = Pensieri di suicidio
danger-violence = Violenza o minacce
danger-trafficking = Prigionia o lavoro forzato
