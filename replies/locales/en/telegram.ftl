### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Sorry, we cannot listen to this. Please write what you need, in your own language.
telegram-attachment-picture = Sorry, we cannot see pictures and videos, and we do not keep them. Please do not send photos of papers or of people. Write what you need.
telegram-attachment-file = Sorry, we cannot read files. We did not open this one, and we do not keep it. Please do not send your papers. Write what you need.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Thank you! But we only understand words. Write what you need.
# A phone number from the address book of the phone
telegram-attachment-contact = We do not need phone numbers, and we do not keep this one. Write what you need.
# A poll or anything else
telegram-attachment-other = Sorry, we cannot read this. Please write what you need, in your own words.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Other people read this group, and we need to know your city. Please write to us in private.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Other people read this group. You can write to us in private.
telegram-group-button = Write in private
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja in this group</b>
    First write { $username }, then what you need and the city. For example: “{ $username } I need a doctor, { city-lublin }”.
    Everybody in the group can read the answer. About your own matters, please write to us in private.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Start, and read who we are
telegram-command-menu = Choose what you need
telegram-command-city = Change your city
telegram-command-language = Change the language
telegram-command-help = Read how it works
telegram-command-privacy = Read what we keep about you
telegram-command-forget = Delete what we keep about you

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: services in your city
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    We help you to find services in your city: doctor, housing, work, papers, language courses and more.
    Write in your own language, in your own words. It is free.
    Ostoja is an independent information service. It is not the police and not the immigration office.
    In danger, call 112, day and night.
# At most 120 characters
telegram-short-description = Find a doctor, housing, work and more in your city. Free, in your own language. In danger, call 112.
