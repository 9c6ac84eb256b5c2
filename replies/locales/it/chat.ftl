### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Ci dispiace, in questo momento non abbiamo una risposta. Scrivi di nuovo tra qualche minuto.
chat-service-down = Ci dispiace, la ricerca in questo momento non funziona. Riprova più tardi.
chat-danger = In caso di pericolo chiama il <b>112</b>, giorno e notte.
# Name and phone of the information point follow
chat-info-point = In questo luogo ci sono persone che possono aiutarti:

## A request that was refused: plain text, no markup

chat-refused-empty = Non vediamo nessuna parola. Scrivi di cosa hai bisogno.
chat-refused-long = Il tuo messaggio è troppo lungo. Scrivilo in { $limit } caratteri al massimo.
chat-refused-busy = Troppi messaggi insieme. Aspetta un po' e riprova. In caso di pericolo chiama il 112.
chat-refused-unreadable = Non siamo riusciti a leggere. Ricarica la pagina e riprova.
