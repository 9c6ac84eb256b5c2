### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menü
menu-button-city = Stadt ändern
menu-button-language = Sprache ändern
menu-button-help = Hilfe jetzt
menu-button-information = Infostelle

## Menu

menu-title = Was brauchen Sie? Wählen Sie hier oder schreiben Sie es mit Ihren eigenen Worten.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Was brauchen Sie?
# $city: the reader's city
menu-city = Stadt: { $city }

## City and language

menu-choose-city = In welcher Stadt sind Sie?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = In welcher Stadt sind Sie? Wählen Sie die Stadt, dann bekommen Sie die Antwort auf Ihre Frage.
menu-choose-language = In welcher Sprache möchten Sie lesen?
# The reader named a town that is not one of our cities
menu-unknown-place = Leider kennen wir uns in dieser Stadt nicht aus. Wir kennen diese Städte: Wählen Sie eine, wenn sie in Ihrer Nähe ist.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Leider kennen wir uns in dieser Stadt nicht aus. Aber diese Orte sind für das ganze Land da: { $country }.

## When we are not sure

menu-did-you-mean = Meinen Sie etwas davon?
menu-not-this = Entschuldigung. War es etwas davon?
menu-not-this-none = Entschuldigung. Bitte sagen Sie es mit anderen Worten oder wählen Sie im Menü.
menu-not-understood = Entschuldigung, das haben wir nicht verstanden. Bitte sagen Sie es mit anderen Worten oder wählen Sie hier, was Sie brauchen.
menu-old-button = Dieser Knopf ist alt. Bitte wählen Sie noch einmal.
menu-no-more = Das waren alle Orte, die wir dazu kennen.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Was ist Ihnen wichtig?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Sagen Sie uns zuerst, was Sie brauchen. Schreiben Sie es oder wählen Sie hier.
