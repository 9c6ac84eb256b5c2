### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Willkommen bei Ostoja!</b>
    Wir helfen Ihnen, Angebote in Ihrer Stadt zu finden: Arzt, Wohnung, Arbeit, Dokumente, Sprachkurse und mehr. Das ist kostenlos.
    Ostoja ist ein unabhängiger Informationsdienst. Wir sind nicht die Polizei und nicht die Ausländerbehörde.
    Schreiben Sie in Ihrer Sprache, mit Ihren eigenen Worten. Hier können Sie auch die Sprache unserer Antworten wählen.
    Wir merken uns Ihre Stadt, Ihre Sprache und den letzten Tag, an dem Sie geschrieben haben. Statt Ihres Namens benutzen wir einen Code. Nach der Antwort speichern wir Ihre Nachrichten nicht. Mehr lesen: /privacy
    Bei Gefahr: Rufen Sie <b>112</b> an.
talk-greeting = Guten Tag! Sie können in Ihrer eigenen Sprache schreiben.
talk-help =
    <b>So geht es</b>
    Schreiben Sie, was Sie brauchen, zum Beispiel: „Ich brauche einen Arzt“ oder „Mein Chef zahlt mir keinen Lohn“. Sie können in Ihrer eigenen Sprache schreiben.
    Wir zeigen Ihnen Orte in Ihrer Stadt mit Adresse, Telefon und Öffnungszeiten.
    Danach können Sie nach mehr Orten fragen, nur nach kostenlosen oder nach Orten, die jetzt offen sind.
    Stadt und Sprache können Sie jederzeit ändern.
    Bei Gefahr: Rufen Sie <b>112</b> an.
talk-thanks = Gern geschehen. Schreiben Sie wieder, wenn Sie noch etwas brauchen.
talk-goodbye = Auf Wiedersehen und alles Gute. Sie können jederzeit wieder schreiben.
talk-bot = Ostoja ist ein Computerprogramm, kein Mensch. Es zeigt Orte aus einer Liste von Angeboten in Ihrer Stadt. Es kann Fehler machen. Bitte rufen Sie deshalb an, bevor Sie hingehen.
talk-out-of-scope = Dabei können wir leider nicht helfen. Wir kennen nur Angebote in Ihrer Stadt, zum Beispiel: Ärzte, Wohnen, Arbeit und Dokumente.
# A card of the information point follows
talk-human = In diesem Chat antwortet kein Mensch. Hier können Sie mit Menschen sprechen:
# The city is not known; buttons with the cities follow
talk-human-no-city = In diesem Chat antwortet kein Mensch. Wählen Sie Ihre Stadt, dann zeigen wir Ihnen, wo Sie mit Menschen sprechen können.
talk-problem = Danke, dass Sie uns das sagen. Diesen Chat liest kein Mensch. Bitte sagen Sie es deshalb auch direkt vor Ort oder bei der Infostelle. Mitarbeitende der Stadt prüfen die Orte in unserer Liste. Von uns bekommen Sie keine Antwort.
talk-feedback = Danke.
talk-affirm = Gut. Was brauchen Sie? Schreiben Sie es oder wählen Sie hier.
talk-deny = Gut. Bitte sagen Sie uns mit anderen Worten, was Sie brauchen, oder wählen Sie hier.
# The person wants the conversation to disappear from the screen
talk-hide = Wir haben gelöscht, was Sie gefragt haben. Die Nachrichten auf Ihrem Bildschirm bleiben: Löschen Sie diesen Chat in Ihrer App oder drücken Sie auf der Internetseite „{ web-new-person }“.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Wir schreiben jetzt in dieser Sprache: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Wir können auch auf Deutsch antworten.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Sie haben auf Deutsch geschrieben, deshalb antworten wir auf Deutsch. Wenn Sie alle Antworten auf Deutsch möchten, drücken Sie hier:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Leider schreiben wir noch nicht in Ihrer Sprache. Hier können Sie die Sprache unserer Antworten wählen:
talk-city-changed = Ihre Stadt: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Die nächste von unseren Städten: <b>{ $city }</b>
