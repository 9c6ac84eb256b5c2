### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Désolé, nous n'avons pas de réponse pour le moment. Écrivez de nouveau dans quelques minutes, s'il vous plaît.
chat-service-down = Désolé, la recherche ne marche pas pour le moment. Réessayez plus tard, s'il vous plaît.
chat-danger = En cas de danger, appelez le <b>112</b>, jour et nuit.
# Name and phone of the information point follow
chat-info-point = Dans ce lieu, des gens peuvent vous aider :

## A request that was refused: plain text, no markup

chat-refused-empty = Nous ne voyons aucun mot. Écrivez ce dont vous avez besoin, s'il vous plaît.
chat-refused-long = Votre message est trop long. Écrivez-le en { $limit } caractères au maximum, s'il vous plaît.
chat-refused-busy = Trop de messages à la fois. Attendez un peu et réessayez, s'il vous plaît. En cas de danger, appelez le 112.
chat-refused-unreadable = Nous n'avons pas pu lire ce message. Rechargez la page et réessayez, s'il vous plaît.
