### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Meny
menu-button-city = Byt stad
menu-button-language = Byt språk
menu-button-help = Hjälp nu
menu-button-information = Informationspunkt

## Menu

menu-title = Vad behöver du? Välj här, eller skriv med egna ord.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Vad behöver du?
# $city: the reader's city
menu-city = Stad: { $city }

## City and language

menu-choose-city = I vilken stad är du?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = I vilken stad är du? Välj den, så får du svaret på din fråga.
menu-choose-language = Vilket språk vill du läsa på?
# The reader named a town that is not one of our cities
menu-unknown-place = Tyvärr känner vi inte till ställena på den orten. Vi känner till de här städerna: välj en om den ligger nära dig.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Tyvärr känner vi inte till ställena på den orten. Men de här arbetar i hela landet: { $country }.

## When we are not sure

menu-did-you-mean = Menade du något av det här?
menu-not-this = Förlåt. Var det något av det här?
menu-not-this-none = Förlåt. Säg det med andra ord, eller välj i menyn.
menu-not-understood = Förlåt, vi förstod inte det här. Säg det med andra ord, eller välj här vad du behöver.
menu-old-button = Den här knappen är gammal. Välj igen.
menu-no-more = Det var alla ställen som vi känner till för det här.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Vad är viktigt för dig?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Berätta först vad du behöver. Skriv det, eller välj här.
