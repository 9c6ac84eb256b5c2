### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Meniu
menu-button-city = Schimbați orașul
menu-button-language = Schimbați limba
menu-button-help = Ajutor acum
menu-button-information = Punct de informare

## Menu

menu-title = De ce aveți nevoie? Alegeți aici sau scrieți cu cuvintele dumneavoastră.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    De ce aveți nevoie?
# $city: the reader's city
menu-city = Orașul: { $city }

## City and language

menu-choose-city = În ce oraș sunteți?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = În ce oraș sunteți? Alegeți orașul și apoi primiți răspunsul la întrebare.
menu-choose-language = În ce limbă doriți să citiți?
# The reader named a town that is not one of our cities
menu-unknown-place = Ne pare rău, nu cunoaștem locurile din acea localitate. Cunoaștem aceste orașe: alegeți unul dacă este aproape de dumneavoastră.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Ne pare rău, nu cunoaștem locurile din acea localitate. Dar acestea funcționează în toată țara: { $country }.

## When we are not sure

menu-did-you-mean = V-ați referit la ceva de aici?
menu-not-this = Ne pare rău. Era ceva de aici?
menu-not-this-none = Ne pare rău. Vă rugăm să spuneți cu alte cuvinte sau să alegeți din meniu.
menu-not-understood = Ne pare rău, nu am înțeles. Vă rugăm să spuneți cu alte cuvinte sau să alegeți aici de ce aveți nevoie.
menu-old-button = Acest buton este vechi. Vă rugăm să alegeți din nou.
menu-no-more = Acestea au fost toate locurile pe care le știm pentru asta.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Ce este important pentru dumneavoastră?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Mai întâi spuneți-ne de ce aveți nevoie. Scrieți sau alegeți aici.
