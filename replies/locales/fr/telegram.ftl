### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Désolé, nous ne pouvons pas écouter cela. Écrivez ce dont vous avez besoin, dans votre langue, s'il vous plaît.
telegram-attachment-picture = Désolé, nous ne pouvons pas voir les photos et les vidéos, et nous ne les gardons pas. S'il vous plaît, n'envoyez pas de photos de papiers ou de personnes. Écrivez ce dont vous avez besoin.
telegram-attachment-file = Désolé, nous ne pouvons pas lire les fichiers. Nous n'avons pas ouvert ce fichier et nous ne le gardons pas. S'il vous plaît, n'envoyez pas vos papiers. Écrivez ce dont vous avez besoin.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Merci ! Mais nous comprenons seulement les mots. Écrivez ce dont vous avez besoin.
# A phone number from the address book of the phone
telegram-attachment-contact = Nous n'avons pas besoin de numéros de téléphone, et nous ne gardons pas celui-ci. Écrivez ce dont vous avez besoin.
# A poll or anything else
telegram-attachment-other = Désolé, nous ne pouvons pas lire cela. Écrivez ce dont vous avez besoin, avec vos propres mots, s'il vous plaît.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = D'autres personnes lisent ce groupe, et nous devons savoir quelle est votre ville. Écrivez-nous en privé, s'il vous plaît.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = D'autres personnes lisent ce groupe. Vous pouvez nous écrire en privé.
telegram-group-button = Écrire en privé
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja dans ce groupe</b>
    Écrivez d'abord { $username }, puis ce dont vous avez besoin et la ville. Par exemple : « { $username } J'ai besoin d'un médecin, { city-lublin } ».
    Tout le groupe peut lire la réponse. Pour vos affaires personnelles, écrivez-nous en privé, s'il vous plaît.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Commencer, et lire qui nous sommes
telegram-command-menu = Choisir ce dont vous avez besoin
telegram-command-city = Changer de ville
telegram-command-language = Changer de langue
telegram-command-help = Lire comment ça marche
telegram-command-privacy = Lire ce que nous gardons sur vous
telegram-command-forget = Effacer ce que nous gardons sur vous

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja : les services de votre ville
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Nous vous aidons à trouver des services dans votre ville : médecin, logement, travail, papiers, cours de langue et plus encore.
    Écrivez dans votre langue, avec vos propres mots. C'est gratuit.
    Ostoja est un service d'information indépendant. Ce n'est ni la police, ni le bureau de l'immigration.
    En cas de danger, appelez le 112, jour et nuit.
# At most 120 characters
telegram-short-description = Médecin, logement, travail et plus dans votre ville. Gratuit, dans votre langue. En cas de danger, appelez le 112.
