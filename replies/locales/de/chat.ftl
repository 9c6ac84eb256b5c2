### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Entschuldigung, wir haben gerade keine Antwort. Bitte schreiben Sie in ein paar Minuten noch einmal.
chat-service-down = Entschuldigung, die Suche geht gerade nicht. Bitte versuchen Sie es später noch einmal.
chat-danger = Bei Gefahr: Rufen Sie <b>112</b> an, Tag und Nacht.
# Name and phone of the information point follow
chat-info-point = Hier können Menschen Ihnen helfen:

## A request that was refused: plain text, no markup

chat-refused-empty = Wir sehen keine Wörter. Bitte schreiben Sie, was Sie brauchen.
chat-refused-long = Ihre Nachricht ist zu lang. Bitte schreiben Sie höchstens { $limit } Zeichen.
chat-refused-busy = Das waren zu viele Nachrichten auf einmal. Bitte warten Sie kurz und versuchen Sie es noch einmal. Bei Gefahr: Rufen Sie 112 an.
chat-refused-unreadable = Wir konnten das nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
