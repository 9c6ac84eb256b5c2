### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menú
menu-button-city = Cambiar ciudad
menu-button-language = Cambiar idioma
menu-button-help = Ayuda urgente
menu-button-information = Punto de información

## Menu

menu-title = ¿Qué necesitas? Elige aquí o escribe con tus propias palabras.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    ¿Qué necesitas?
# $city: the reader's city
menu-city = Ciudad: { $city }

## City and language

menu-choose-city = ¿En qué ciudad estás?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = ¿En qué ciudad estás? Elige una y después recibirás la respuesta a tu pregunta.
menu-choose-language = ¿En qué idioma quieres leer?
# The reader named a town that is not one of our cities
menu-unknown-place = Perdón, no conocemos los lugares de esa ciudad. Conocemos las ciudades de abajo: elige una si está cerca de ti.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Perdón, no conocemos los lugares de esa ciudad. Pero estos funcionan en todo el país: { $country }.

## When we are not sure

menu-did-you-mean = ¿Buscas algo de esto?
menu-not-this = Perdón. ¿Era algo de esto?
menu-not-this-none = Perdón. Dilo con otras palabras o elige en el menú, por favor.
menu-not-understood = Perdón, no entendimos esto. Dilo con otras palabras o elige aquí lo que necesitas, por favor.
menu-old-button = Este botón es antiguo. Elige otra vez, por favor.
menu-no-more = Estos son todos los lugares que conocemos para esto.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = ¿Qué es importante para ti?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Primero dinos qué necesitas. Escríbelo o elige aquí.
