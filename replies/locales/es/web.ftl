### The web page's own strings: plain text, no markup.

web-title = Ostoja: ayuda y servicios en tu ciudad
web-description = Pregunta en tu idioma y encuentra servicios en tu ciudad: médico, vivienda, trabajo, papeles, cursos de idioma, ayuda en caso de peligro. Gratis, sin cuenta.
web-needs-script = Esta página necesita JavaScript. En caso de peligro, llama al 112, el número de emergencia europeo. Es gratis.
# Name of the list of messages, for people who use a screen reader
web-log = Conversación
web-input = Tu pregunta
web-placeholder = Escribe en tu idioma
web-send = Enviar
web-typing = Espera, por favor. Estamos buscando una respuesta.
web-retry = Intentar otra vez
web-failed = No se pudo enviar. Tu texto sigue aquí. Revisa tu conexión e inténtalo otra vez. En caso de peligro, llama al 112.
# Button: clears the page for another person at the same device
web-new-person = Otra persona
web-new-person-hint = Borra esta conversación para que otra persona pueda usar este aparato
web-cleared = La conversación se borró.
web-city = Ciudad
web-city-none = Todavía sin ciudad
web-language = Idioma
# Who wrote a message, for people who use a screen reader
web-you = Tú
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Llamar al { $number }
web-new-tab = se abre en una pestaña nueva
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Tu mensaje es demasiado largo: { $count } caracteres. Se pueden enviar { $limit } como máximo. Escríbelo más corto, por favor.
