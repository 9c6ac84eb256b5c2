### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Ci dispiace, non possiamo ascoltare questo. Scrivi di cosa hai bisogno, nella tua lingua.
telegram-attachment-picture = Ci dispiace, non possiamo vedere foto e video, e non li conserviamo. Per favore, non mandare foto di documenti o di persone. Scrivi di cosa hai bisogno.
telegram-attachment-file = Ci dispiace, non possiamo leggere i file. Non abbiamo aperto questo file e non lo conserviamo. Per favore, non mandare i tuoi documenti. Scrivi di cosa hai bisogno.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Grazie! Ma capiamo solo le parole. Scrivi di cosa hai bisogno.
# A phone number from the address book of the phone
telegram-attachment-contact = Non abbiamo bisogno di numeri di telefono, e questo non lo conserviamo. Scrivi di cosa hai bisogno.
# A poll or anything else
telegram-attachment-other = Ci dispiace, non possiamo leggere questo. Scrivi di cosa hai bisogno, con parole tue.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Altre persone leggono questo gruppo, e dobbiamo sapere la tua città. Scrivici in privato.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Altre persone leggono questo gruppo. Puoi scriverci in privato.
telegram-group-button = Scrivi in privato
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja in questo gruppo</b>
    Scrivi prima { $username }, poi di cosa hai bisogno e la città. Per esempio: “{ $username } Ho bisogno di un medico, { city-lublin }”.
    Tutto il gruppo può leggere la risposta. Per le tue cose personali, scrivici in privato.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Comincia e leggi chi siamo
telegram-command-menu = Scegli di cosa hai bisogno
telegram-command-city = Cambia la tua città
telegram-command-language = Cambia la lingua
telegram-command-help = Leggi come funziona
telegram-command-privacy = Leggi che cosa conserviamo di te
telegram-command-forget = Cancella quello che conserviamo di te

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: servizi nella tua città
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Ti aiutiamo a trovare servizi nella tua città: medico, casa, lavoro, documenti, corsi di lingua e altro.
    Scrivi nella tua lingua, con parole tue. È gratis.
    Ostoja è un servizio di informazione indipendente. Non è la polizia e non è l'ufficio immigrazione.
    In caso di pericolo chiama il 112, giorno e notte.
# At most 120 characters
telegram-short-description = Trova medico, casa, lavoro e altro nella tua città. Gratis, nella tua lingua. In caso di pericolo chiama il 112.
