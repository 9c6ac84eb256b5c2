### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Leider können wir das nicht anhören. Bitte schreiben Sie in Ihrer Sprache, was Sie brauchen.
telegram-attachment-picture = Leider können wir Bilder und Videos nicht sehen, und wir speichern sie nicht. Bitte senden Sie keine Fotos von Dokumenten oder von Menschen. Schreiben Sie, was Sie brauchen.
telegram-attachment-file = Leider können wir keine Dateien lesen. Wir haben diese Datei nicht geöffnet und speichern sie nicht. Bitte senden Sie Ihre Dokumente nicht. Schreiben Sie, was Sie brauchen.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Danke! Aber wir verstehen nur Wörter. Schreiben Sie, was Sie brauchen.
# A phone number from the address book of the phone
telegram-attachment-contact = Wir brauchen keine Telefonnummern, und wir speichern diese Nummer nicht. Schreiben Sie, was Sie brauchen.
# A poll or anything else
telegram-attachment-other = Leider können wir das nicht lesen. Bitte schreiben Sie mit Ihren eigenen Worten, was Sie brauchen.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Diese Gruppe lesen auch andere Menschen, und wir müssen Ihre Stadt wissen. Bitte schreiben Sie uns privat.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Diese Gruppe lesen auch andere Menschen. Sie können uns privat schreiben.
telegram-group-button = Privat schreiben
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja in dieser Gruppe</b>
    Schreiben Sie zuerst { $username }, dann, was Sie brauchen, und die Stadt. Zum Beispiel: „{ $username } Ich brauche einen Arzt, { city-lublin }“.
    Alle in der Gruppe können die Antwort lesen. Für Ihre persönlichen Fragen schreiben Sie uns bitte privat.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Starten und lesen, wer wir sind
telegram-command-menu = Wählen, was Sie brauchen
telegram-command-city = Ihre Stadt ändern
telegram-command-language = Die Sprache ändern
telegram-command-help = Lesen, wie es geht
telegram-command-privacy = Lesen, was wir über Sie speichern
telegram-command-forget = Löschen, was wir über Sie speichern

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: Angebote in Ihrer Stadt
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Wir helfen Ihnen, Angebote in Ihrer Stadt zu finden: Arzt, Wohnung, Arbeit, Dokumente, Sprachkurse und mehr.
    Schreiben Sie in Ihrer Sprache, mit Ihren eigenen Worten. Das ist kostenlos.
    Ostoja ist ein unabhängiger Informationsdienst. Wir sind nicht die Polizei und nicht die Ausländerbehörde.
    Bei Gefahr: Rufen Sie 112 an, Tag und Nacht.
# At most 120 characters
telegram-short-description = Arzt, Wohnung, Arbeit und mehr in Ihrer Stadt finden. Kostenlos, in Ihrer Sprache. Bei Gefahr: Rufen Sie 112 an.
