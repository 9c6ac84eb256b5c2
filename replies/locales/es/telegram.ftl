### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Perdón, no podemos escuchar esto. Escribe lo que necesitas, en tu idioma, por favor.
telegram-attachment-picture = Perdón, no podemos ver fotos ni videos, y no los guardamos. Por favor, no envíes fotos de papeles ni de personas. Escribe lo que necesitas.
telegram-attachment-file = Perdón, no podemos leer archivos. No abrimos este archivo y no lo guardamos. Por favor, no envíes tus papeles. Escribe lo que necesitas.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = ¡Gracias! Pero solo entendemos palabras. Escribe lo que necesitas.
# A phone number from the address book of the phone
telegram-attachment-contact = No necesitamos números de teléfono, y este no lo guardamos. Escribe lo que necesitas.
# A poll or anything else
telegram-attachment-other = Perdón, no podemos leer esto. Escribe lo que necesitas, con tus propias palabras, por favor.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Otras personas leen este grupo, y necesitamos saber tu ciudad. Escríbenos en privado, por favor.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Otras personas leen este grupo. Puedes escribirnos en privado.
telegram-group-button = Escribir en privado
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Ostoja en este grupo</b>
    Escribe primero { $username }, después lo que necesitas y la ciudad. Por ejemplo: “{ $username } Necesito un médico, { city-lublin }”.
    Todo el grupo puede leer la respuesta. Sobre tus asuntos personales, escríbenos en privado, por favor.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Empezar y leer quiénes somos
telegram-command-menu = Elegir lo que necesitas
telegram-command-city = Cambiar tu ciudad
telegram-command-language = Cambiar el idioma
telegram-command-help = Leer cómo funciona
telegram-command-privacy = Leer lo que guardamos sobre ti
telegram-command-forget = Borrar lo que guardamos sobre ti

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: servicios en tu ciudad
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Te ayudamos a encontrar servicios en tu ciudad: médico, vivienda, trabajo, papeles, cursos de idioma y más.
    Escribe en tu idioma, con tus propias palabras. Es gratis.
    Ostoja es un servicio de información independiente. No es la policía ni la oficina de inmigración.
    En caso de peligro, llama al 112, de día y de noche.
# At most 120 characters
telegram-short-description = Médico, vivienda, trabajo y más en tu ciudad. Gratis, en tu idioma. En caso de peligro, llama al 112.
