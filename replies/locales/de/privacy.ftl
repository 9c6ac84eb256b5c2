### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Was wir über Sie speichern</b>
    • Statt Ihres Namens: einen Code, der aus der Nummer dieses Chats gemacht ist
    • Ihre Stadt, Ihre Sprache und ob Sie „nur Text“ gewählt haben
    • Die Orte, die Sie gespeichert haben
    • Den letzten Tag, an dem Sie uns geschrieben haben
    Das speichern wir, bis Sie /forget oder „vergiss mich“ schreiben oder bis Sie 12 Monate lang nicht geschrieben haben.
    Wenn Sie uns in Telegram blockieren, löschen wir es nach 30 Tagen. Bis dahin speichern wir auch den Tag, an dem Sie uns blockiert haben.

    <b>Was wir kurze Zeit speichern</b>
    • Was Sie gerade suchen (Stadt, Sprache, Themen, Filter): höchstens 24 Stunden
    • Eine Nachricht, die auf ihre Antwort wartet, und unsere Antwort, bis sie gesendet ist: verschlüsselt, höchstens 24 Stunden
    • Die Nummer dieses Chats, verschlüsselt: nur zusammen mit einer Nachricht, die wartet, oder solange Sie ein Abo haben oder ein Gespräch mit Mitarbeitenden, das Sie selbst geöffnet haben

    <b>Was wir nicht speichern</b>
    • Ihre Nachrichten nach der Antwort
    • Ihren Standort
    • Was Sie uns über sich sagen, um zu sehen, welche Hilfe zu Ihnen passt

    Die App, in der Sie schreiben, zum Beispiel Telegram, hat eigene Regeln.
privacy-forgotten =
    Fertig. Wir haben gelöscht, was wir über Sie gespeichert hatten: Stadt, Sprache, gespeicherte Orte und den letzten Tag.
    Die Nachrichten auf Ihrem Bildschirm bleiben, bis Sie diesen Chat selbst löschen.
    Wenn Sie wieder schreiben, fangen wir neu an.
