### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Ti diamo il benvenuto su Ostoja!</b>
    Ti aiutiamo a trovare servizi nella tua città: medico, casa, lavoro, documenti, corsi di lingua e altro. È gratis.
    Ostoja è un servizio di informazione indipendente. Non è la polizia e non è l'ufficio immigrazione.
    Scrivi nella tua lingua, con parole tue. Qui puoi anche scegliere la lingua delle nostre risposte.
    Ricordiamo la tua città, la tua lingua e l'ultimo giorno in cui hai scritto. Al posto del tuo nome usiamo un codice. Non conserviamo i tuoi messaggi dopo la risposta. Per saperne di più: /privacy
    In caso di pericolo chiama il <b>112</b>.
talk-greeting = Ciao! Puoi scrivere nella tua lingua.
talk-help =
    <b>Come funziona</b>
    Scrivi di cosa hai bisogno, per esempio: “Ho bisogno di un medico” o “Il mio capo non mi paga”. Puoi scrivere nella tua lingua.
    Ti mostriamo luoghi nella tua città con indirizzo, telefono e orari di apertura.
    Poi puoi chiedere altri luoghi, solo quelli gratuiti o quelli aperti ora.
    Puoi cambiare città e lingua in ogni momento.
    In caso di pericolo chiama il <b>112</b>.
talk-thanks = Prego. Scrivi di nuovo se hai bisogno di altro.
talk-goodbye = Ciao, ti auguriamo ogni bene. Puoi scrivere di nuovo in ogni momento.
talk-bot = Ostoja è un programma per computer, non una persona. Mostra luoghi da un elenco di servizi nella tua città. Può sbagliare, quindi chiama prima di andare.
talk-out-of-scope = Ci dispiace, in questo non possiamo aiutarti. Conosciamo solo servizi nella tua città, per esempio: medici, casa, lavoro e documenti.
# A card of the information point follows
talk-human = In questa chat non risponde nessuna persona. In questo luogo puoi parlare con qualcuno:
# The city is not known; buttons with the cities follow
talk-human-no-city = In questa chat non risponde nessuna persona. Scegli la tua città e ti mostriamo dove puoi parlare con qualcuno.
talk-problem = Grazie per avercelo detto. Nessuna persona legge questa chat, quindi dillo anche al luogo stesso o al punto informazioni. Il personale del Comune controlla i luoghi del nostro elenco. Non riceverai una nostra risposta.
talk-feedback = Grazie.
talk-affirm = Va bene. Di cosa hai bisogno? Scrivilo, oppure scegli qui.
talk-deny = Va bene. Dicci con altre parole di cosa hai bisogno, oppure scegli qui.
# The person wants the conversation to disappear from the screen
talk-hide = Abbiamo dimenticato quello che hai chiesto. I messaggi sul tuo schermo restano: cancella questa chat nella tua app, oppure premi “{ web-new-person }” sulla pagina web.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Ora scriviamo in questa lingua: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Possiamo rispondere anche in italiano.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Hai scritto in italiano, quindi questa risposta è in italiano. Per avere tutte le risposte in questa lingua, premi qui:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Ci dispiace, non scriviamo ancora nella tua lingua. Qui puoi scegliere la lingua delle nostre risposte:
talk-city-changed = La tua città: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = La più vicina delle nostre città: <b>{ $city }</b>
