### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menu
menu-button-city = Zmień miasto
menu-button-language = Zmień język
menu-button-help = Pilna pomoc
menu-button-information = Punkt informacyjny

## Menu

menu-title = Czego potrzebujesz? Wybierz tutaj albo napisz własnymi słowami.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Czego potrzebujesz?
# $city: the reader's city
menu-city = Miasto: { $city }

## City and language

menu-choose-city = W jakim mieście jesteś?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = W jakim mieście jesteś? Wybierz miasto, a potem dostaniesz odpowiedź na swoje pytanie.
menu-choose-language = W jakim języku chcesz czytać?
# The reader named a town that is not one of our cities
menu-unknown-place = Przepraszamy, nie mamy danych o tej miejscowości. Mamy dane o tych miastach: wybierz jedno z nich, jeśli jest blisko ciebie.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Przepraszamy, nie mamy danych o tej miejscowości. Ale te miejsca działają w całym kraju: { $country }.

## When we are not sure

menu-did-you-mean = Czy chodzi o coś z tej listy?
menu-not-this = Przepraszamy. Czy chodzi o coś z tej listy?
menu-not-this-none = Przepraszamy. Napisz to innymi słowami albo wybierz w menu.
menu-not-understood = Przepraszamy, nie rozumiemy tego. Napisz to innymi słowami albo wybierz tutaj, czego potrzebujesz.
menu-old-button = Ten przycisk już nie działa. Wybierz jeszcze raz.
menu-no-more = To już wszystkie miejsca, które znamy w tej sprawie.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Co jest dla ciebie ważne?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Najpierw powiedz nam, czego potrzebujesz. Napisz to albo wybierz tutaj.
