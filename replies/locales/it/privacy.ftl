### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Che cosa conserviamo di te</b>
    • Al posto del tuo nome: un codice creato dal numero di questa chat
    • La tua città, la tua lingua e se hai scelto il testo semplice
    • I luoghi che hai salvato
    • L'ultimo giorno in cui ci hai scritto
    Conserviamo questo finché non scrivi /forget o “cancella i miei dati”, oppure finché non passano 12 mesi senza tuoi messaggi.
    Se ci blocchi su Telegram, lo cancelliamo dopo 30 giorni. Fino ad allora conserviamo anche il giorno in cui ci hai bloccato.

    <b>Che cosa conserviamo per poco tempo</b>
    • Quello che cerchi adesso (città, lingua, temi, filtri): al massimo 24 ore
    • Un messaggio che aspetta la risposta, e la nostra risposta fino all'invio: cifrati, al massimo 24 ore
    • Il numero di questa chat, cifrato: solo con un messaggio in attesa, oppure finché hai un abbonamento o una conversazione con il personale che hai aperto tu

    <b>Che cosa non conserviamo</b>
    • I tuoi messaggi dopo la risposta
    • La tua posizione
    • Quello che ci dici di te per capire quale aiuto è adatto

    L'app in cui scrivi, per esempio Telegram, ha le sue regole.
privacy-forgotten =
    Fatto. Abbiamo cancellato quello che conservavamo di te: città, lingua, luoghi salvati e ultimo giorno.
    I messaggi sul tuo schermo restano finché non cancelli tu questa chat.
    Se scrivi di nuovo, ricominciamo da zero.
