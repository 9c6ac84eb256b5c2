### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Ce que nous gardons sur vous</b>
    • À la place de votre nom : un code créé à partir du numéro de cette discussion
    • Votre ville, votre langue, et si vous avez choisi le texte simple
    • Les lieux que vous avez enregistrés
    • Le dernier jour où vous nous avez écrit
    Nous gardons cela jusqu'à ce que vous écriviez /forget ou « supprimez mes données », ou jusqu'à ce que 12 mois passent sans message de vous.
    Si vous nous bloquez dans Telegram, nous l'effaçons après 30 jours. Jusque-là, nous gardons aussi le jour où vous nous avez bloqués.

    <b>Ce que nous gardons peu de temps</b>
    • Ce que vous cherchez maintenant (ville, langue, thèmes, filtres) : 24 heures au maximum
    • Un message qui attend sa réponse, et notre réponse jusqu'à son envoi : chiffrés, 24 heures au maximum
    • Le numéro de cette discussion, chiffré : seulement avec un message en attente, ou tant que vous avez un abonnement ou une conversation avec le personnel que vous avez ouverte vous-même

    <b>Ce que nous ne gardons pas</b>
    • Vos messages après la réponse
    • L'endroit où vous êtes
    • Ce que vous nous dites sur vous pour voir quelle aide vous convient

    L'application où vous écrivez, par exemple Telegram, a ses propres règles.
privacy-forgotten =
    C'est fait. Nous avons effacé ce que nous gardions sur vous : la ville, la langue, les lieux enregistrés et le dernier jour.
    Les messages sur votre écran restent jusqu'à ce que vous effaciez vous-même cette discussion.
    Si vous écrivez de nouveau, nous recommençons à zéro.
