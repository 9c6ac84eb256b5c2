### The web page's own strings: plain text, no markup.

web-title = Ostoja: aiuto e servizi nella tua città
web-description = Chiedi nella tua lingua e trova servizi nella tua città: medico, casa, lavoro, documenti, corsi di lingua, aiuto in caso di pericolo. Gratis, senza account.
web-needs-script = Questa pagina ha bisogno di JavaScript. In caso di pericolo chiama il 112, il numero di emergenza europeo. È gratis.
# Name of the list of messages, for people who use a screen reader
web-log = Conversazione
web-input = La tua domanda
web-placeholder = Scrivi nella tua lingua
web-send = Invia
web-typing = Aspetta un momento. Stiamo cercando una risposta.
web-retry = Riprova
web-failed = L'invio non è riuscito. Il tuo testo c'è ancora. Controlla la connessione e riprova. In caso di pericolo chiama il 112.
# Button: clears the page for another person at the same device
web-new-person = Un'altra persona
web-new-person-hint = Cancella questa conversazione, così un'altra persona può usare questo dispositivo
web-cleared = La conversazione è stata cancellata.
web-city = Città
web-city-none = Ancora nessuna città
web-language = Lingua
# Who wrote a message, for people who use a screen reader
web-you = Tu
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Chiama { $number }
web-new-tab = si apre in una nuova scheda
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Il tuo messaggio è troppo lungo: { $count } caratteri. Se ne possono inviare al massimo { $limit }. Scrivilo più corto.
