### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menu
menu-button-city = Changer de ville
menu-button-language = Changer de langue
menu-button-help = Aide urgente
menu-button-information = Point d'information

## Menu

menu-title = De quoi avez-vous besoin ? Choisissez ici, ou écrivez avec vos propres mots.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    De quoi avez-vous besoin ?
# $city: the reader's city
menu-city = Ville : { $city }

## City and language

menu-choose-city = Dans quelle ville êtes-vous ?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = Dans quelle ville êtes-vous ? Choisissez-la, et vous aurez la réponse à votre question.
menu-choose-language = Dans quelle langue voulez-vous lire ?
# The reader named a town that is not one of our cities
menu-unknown-place = Désolé, nous ne connaissons pas les lieux de cette ville. Nous connaissons les villes ci-dessous : choisissez-en une si elle est près de vous.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Désolé, nous ne connaissons pas les lieux de cette ville. Mais ceux-ci fonctionnent dans tout le pays : { $country }.

## When we are not sure

menu-did-you-mean = Cherchez-vous l'une de ces choses ?
menu-not-this = Désolé. Était-ce l'une de ces choses ?
menu-not-this-none = Désolé. Dites-le avec d'autres mots, ou choisissez dans le menu.
menu-not-understood = Désolé, nous n'avons pas compris. Dites-le avec d'autres mots, ou choisissez ici ce dont vous avez besoin.
menu-old-button = Ce bouton est trop ancien. Choisissez de nouveau, s'il vous plaît.
menu-no-more = Ce sont tous les lieux que nous connaissons pour cela.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Qu'est-ce qui est important pour vous ?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Dites-nous d'abord ce dont vous avez besoin. Écrivez-le, ou choisissez ici.
