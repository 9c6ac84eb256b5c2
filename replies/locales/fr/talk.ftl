### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Bienvenue sur Ostoja !</b>
    Nous vous aidons à trouver des services dans votre ville : médecin, logement, travail, papiers, cours de langue et plus encore. C'est gratuit.
    Ostoja est un service d'information indépendant. Ce n'est ni la police, ni le bureau de l'immigration.
    Écrivez dans votre langue, avec vos propres mots. Ici, vous pouvez aussi choisir la langue de nos réponses.
    Nous retenons votre ville, votre langue et le dernier jour où vous avez écrit. À la place de votre nom, nous utilisons un code. Nous ne gardons pas vos messages après la réponse. En savoir plus : /privacy
    En cas de danger, appelez le <b>112</b>.
talk-greeting = Bonjour ! Vous pouvez écrire dans votre langue.
talk-help =
    <b>Comment ça marche</b>
    Écrivez ce dont vous avez besoin, par exemple : « J'ai besoin d'un médecin » ou « Mon patron ne me paie pas ». Vous pouvez écrire dans votre langue.
    Nous vous montrons des lieux dans votre ville, avec l'adresse, le téléphone et les horaires.
    Vous pouvez ensuite demander plus de lieux, seulement ceux qui sont gratuits, ou ceux qui sont ouverts maintenant.
    Vous pouvez changer de ville et de langue à tout moment.
    En cas de danger, appelez le <b>112</b>.
talk-thanks = Avec plaisir. Écrivez de nouveau si vous avez besoin d'autre chose.
talk-goodbye = Au revoir, et bonne continuation. Vous pouvez écrire de nouveau à tout moment.
talk-bot = Ostoja est un programme informatique, pas une personne. Il montre des lieux tirés d'une liste de services dans votre ville. Il peut se tromper : appelez donc avant d'y aller, s'il vous plaît.
talk-out-of-scope = Désolé, nous ne pouvons pas vous aider pour cela. Nous connaissons seulement les services de votre ville, par exemple : médecins, logement, travail et papiers.
# A card of the information point follows
talk-human = Ce n'est pas une personne qui répond dans cette discussion. Dans ce lieu, vous pouvez parler à quelqu'un :
# The city is not known; buttons with the cities follow
talk-human-no-city = Ce n'est pas une personne qui répond dans cette discussion. Choisissez votre ville, et nous vous montrerons où vous pouvez parler à quelqu'un.
talk-problem = Merci de nous le dire. Personne ne lit cette discussion : dites-le donc aussi directement à ce service ou au point d'information, s'il vous plaît. Le personnel de la ville vérifie les lieux de notre liste. Vous ne recevrez pas de réponse de notre part.
talk-feedback = Merci.
talk-affirm = D'accord. De quoi avez-vous besoin ? Écrivez-le, ou choisissez ici.
talk-deny = D'accord. Dites-nous avec d'autres mots ce dont vous avez besoin, ou choisissez ici.
# The person wants the conversation to disappear from the screen
talk-hide = Nous avons oublié ce que vous avez demandé. Les messages sur votre écran restent : effacez cette discussion dans votre application, ou appuyez sur « { web-new-person } » sur la page web.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Maintenant, nous écrivons dans cette langue : { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Nous pouvons aussi répondre en français.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Vous avez écrit en français, donc cette réponse est en français. Pour avoir toutes les réponses dans cette langue, appuyez ici :
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Désolé, nous n'écrivons pas encore dans votre langue. Ici, vous pouvez choisir la langue de nos réponses :
talk-city-changed = Votre ville : <b>{ $city }</b>
# The person shared a location
talk-city-nearest = La plus proche de nos villes : <b>{ $city }</b>
