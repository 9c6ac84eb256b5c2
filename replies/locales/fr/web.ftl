### The web page's own strings: plain text, no markup.

web-title = Ostoja : aide et services dans votre ville
web-description = Posez votre question dans votre langue et trouvez des services dans votre ville : médecin, logement, travail, papiers, cours de langue, aide en cas de danger. Gratuit, sans compte.
web-needs-script = Cette page a besoin de JavaScript. En cas de danger, appelez le 112, le numéro d'urgence européen. C'est gratuit.
# Name of the list of messages, for people who use a screen reader
web-log = Conversation
web-input = Votre question
web-placeholder = Écrivez dans votre langue
web-send = Envoyer
web-typing = Attendez un peu. Nous cherchons une réponse.
web-retry = Réessayer
web-failed = L'envoi n'a pas marché. Votre texte est toujours là. Vérifiez votre connexion et réessayez. En cas de danger, appelez le 112.
# Button: clears the page for another person at the same device
web-new-person = Autre personne
web-new-person-hint = Efface cette conversation, pour qu'une autre personne puisse utiliser cet appareil
web-cleared = La conversation a été effacée.
web-city = Ville
web-city-none = Pas encore de ville
web-language = Langue
# Who wrote a message, for people who use a screen reader
web-you = Vous
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Appeler { $number }
web-new-tab = s'ouvre dans un nouvel onglet
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Votre message est trop long : { $count } caractères. On peut en envoyer { $limit } au maximum. Écrivez plus court, s'il vous plaît.
