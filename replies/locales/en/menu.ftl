### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menu
menu-button-city = Change city
menu-button-language = Change language
menu-button-help = Help now
menu-button-information = Information point

## Menu

menu-title = What do you need? Choose here, or write in your own words.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    What do you need?
# $city: the reader's city
menu-city = City: { $city }

## City and language

menu-choose-city = In which city are you?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = In which city are you? Choose it, then you get the answer to your question.
menu-choose-language = Which language do you want to read?
# The reader named a town that is not one of our cities
menu-unknown-place = Sorry, we do not know the places in that town. We know these cities: choose one if it is near you.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Sorry, we do not know the places in that town. But these work in the whole country: { $country }.

## When we are not sure

menu-did-you-mean = Did you mean one of these?
menu-not-this = Sorry. Was it one of these?
menu-not-this-none = Sorry. Please say it in other words, or choose in the menu.
menu-not-understood = Sorry, we did not understand this. Please say it in other words, or choose here what you need.
menu-old-button = This button is old. Please choose again.
menu-no-more = These were all the places that we know for this.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = What is important for you?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = First tell us what you need. Write it, or choose here.
