### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Call now. Say where you are and what has happened.
# Also for a person who worries about somebody else
emergency-suicide = It is good that you wrote. You do not have to be alone with this. Please talk to somebody now:
emergency-violence = You have a right to be safe. In danger, call now:
emergency-trafficking = You have a right to be free and safe. In danger, call now:

## Before we know the city

# Below it stands the number 112
emergency-number = European emergency number, free, day and night:
emergency-choose-country = Where are you? Choose the country for more numbers.
# Whom the number 112 reaches; stands beside it
emergency-112 = Police, ambulance, fire brigade
# $place: a city or a country
emergency-for = These numbers are for: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = In danger, call now:
emergency-which = What is happening?
danger-medical = Life or health in danger
danger-suicide = Thoughts of suicide
danger-violence = Violence or threats
danger-trafficking = Held or forced to work
