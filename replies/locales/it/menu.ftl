### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menu
menu-button-city = Cambia città
menu-button-language = Cambia lingua
menu-button-help = Aiuto subito
menu-button-information = Punto informazioni

## Menu

menu-title = Di cosa hai bisogno? Scegli qui, oppure scrivi con parole tue.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Di cosa hai bisogno?
# $city: the reader's city
menu-city = Città: { $city }

## City and language

menu-choose-city = In quale città sei?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = In quale città sei? Sceglila, poi ricevi la risposta alla tua domanda.
menu-choose-language = In quale lingua vuoi leggere?
# The reader named a town that is not one of our cities
menu-unknown-place = Ci dispiace, non conosciamo i luoghi di quella città. Conosciamo le città qui sotto: scegline una se è vicina a te.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Ci dispiace, non conosciamo i luoghi di quella città. Ma questi funzionano in tutto il paese: { $country }.

## When we are not sure

menu-did-you-mean = Cerchi una di queste cose?
menu-not-this = Ci dispiace. Era una di queste cose?
menu-not-this-none = Ci dispiace. Dillo con altre parole, oppure scegli nel menu.
menu-not-understood = Ci dispiace, non abbiamo capito. Dillo con altre parole, oppure scegli qui di cosa hai bisogno.
menu-old-button = Questo pulsante è vecchio. Scegli di nuovo.
menu-no-more = Questi sono tutti i luoghi che conosciamo per questo.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Che cosa è importante per te?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Prima dicci di cosa hai bisogno. Scrivilo, oppure scegli qui.
