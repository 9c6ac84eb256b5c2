### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = Zadzwoń teraz. Powiedz, gdzie jesteś i co się stało.
# Also for a person who worries about somebody else
emergency-suicide = Dobrze, że piszesz. Nie musisz zostawać z tym w samotności. Prosimy, porozmawiaj z kimś teraz:
emergency-violence = Masz prawo do bezpieczeństwa. W razie niebezpieczeństwa zadzwoń teraz:
emergency-trafficking = Masz prawo do wolności i bezpieczeństwa. W razie niebezpieczeństwa zadzwoń teraz:

## Before we know the city

# Below it stands the number 112
emergency-number = Europejski numer alarmowy, bezpłatny, w dzień i w nocy:
emergency-choose-country = Gdzie jesteś? Wybierz kraj, aby zobaczyć więcej numerów.
# Whom the number 112 reaches; stands beside it
emergency-112 = Policja, pogotowie, straż pożarna
# $place: a city or a country
emergency-for = Te numery działają tutaj: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = W razie niebezpieczeństwa zadzwoń teraz:
emergency-which = Co się dzieje?
danger-medical = Zagrożenie życia lub zdrowia
danger-suicide = Myśli samobójcze
danger-violence = Przemoc lub groźby
danger-trafficking = Uwięzienie, zmuszanie do pracy
