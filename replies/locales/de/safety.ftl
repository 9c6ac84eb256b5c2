### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Rufen Sie jetzt an. Sagen Sie, wo Sie sind und was passiert ist.
# Also for a person who worries about somebody else
emergency-suicide = Gut, dass Sie geschrieben haben. Sie müssen damit nicht allein sein. Bitte sprechen Sie jetzt mit jemandem:
emergency-violence = Sie haben ein Recht auf Sicherheit. Bei Gefahr rufen Sie jetzt an:
emergency-trafficking = Sie haben ein Recht auf Freiheit und Sicherheit. Bei Gefahr rufen Sie jetzt an:

## Before we know the city

# Below it stands the number 112
emergency-number = Europäische Notrufnummer, kostenlos, Tag und Nacht:
emergency-choose-country = Wo sind Sie? Wählen Sie das Land für mehr Nummern.
# Whom the number 112 reaches; stands beside it
emergency-112 = Polizei, Rettungswagen, Feuerwehr
# $place: a city or a country
emergency-for = Diese Nummern gelten für: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = Bei Gefahr rufen Sie jetzt an:
emergency-which = Was passiert gerade?
danger-medical = Leben oder Gesundheit in Gefahr
danger-suicide = Gedanken an Suizid
danger-violence = Gewalt oder Drohungen
danger-trafficking = Festgehalten, Zwang zur Arbeit
