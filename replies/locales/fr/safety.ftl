### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Appelez maintenant. Dites où vous êtes et ce qui s'est passé.
# Also for a person who worries about somebody else
emergency-suicide = C'est bien que vous ayez écrit. Vous n'avez pas à porter cela sans aide. Parlez à quelqu'un maintenant, s'il vous plaît :
emergency-violence = Vous avez le droit d'être en sécurité. En cas de danger, appelez maintenant :
emergency-trafficking = Vous avez le droit d'être libre et en sécurité. En cas de danger, appelez maintenant :

## Before we know the city

# Below it stands the number 112
emergency-number = Numéro d'urgence européen, gratuit, jour et nuit :
emergency-choose-country = Où êtes-vous ? Choisissez le pays pour voir plus de numéros.
# Whom the number 112 reaches; stands beside it
emergency-112 = Police, ambulance, pompiers
# $place: a city or a country
emergency-for = Ces numéros sont pour : { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = En cas de danger, appelez maintenant :
emergency-which = Que se passe-t-il ?
danger-medical = Vie ou santé en danger
danger-suicide = Pensées de suicide
danger-violence = Violence ou menaces
danger-trafficking = Enfermement ou travail forcé
