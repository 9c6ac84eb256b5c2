### The web page's own strings: plain text, no markup.

web-title = Ostoja: Hilfe und Angebote in Ihrer Stadt
web-description = Fragen Sie in Ihrer Sprache und finden Sie Angebote in Ihrer Stadt: Arzt, Wohnung, Arbeit, Dokumente, Sprachkurse, Hilfe bei Gefahr. Kostenlos, ohne Konto.
web-needs-script = Diese Seite braucht JavaScript. Bei Gefahr: Rufen Sie 112 an. Das ist die europäische Notrufnummer. Sie ist kostenlos.
# Name of the list of messages, for people who use a screen reader
web-log = Gespräch
web-input = Ihre Frage
web-placeholder = Schreiben Sie in Ihrer Sprache
web-send = Senden
web-typing = Bitte warten Sie. Wir suchen eine Antwort.
web-retry = Noch einmal versuchen
web-failed = Das konnte nicht gesendet werden. Ihr Text ist noch da. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Bei Gefahr: Rufen Sie 112 an.
# Button: clears the page for another person at the same device
web-new-person = Neue Person
web-new-person-hint = Löscht dieses Gespräch, damit eine andere Person dieses Gerät benutzen kann
web-cleared = Das Gespräch wurde gelöscht.
web-city = Stadt
web-city-none = Noch keine Stadt
web-language = Sprache
# Who wrote a message, for people who use a screen reader
web-you = Sie
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = { $number } anrufen
web-new-tab = öffnet sich in einem neuen Tab
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Ihre Nachricht ist zu lang: { $count } Zeichen. Sie können höchstens { $limit } senden. Bitte schreiben Sie kürzer.
