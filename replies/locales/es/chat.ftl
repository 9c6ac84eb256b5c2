### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Perdón, ahora mismo no tenemos respuesta. Escribe otra vez en unos minutos, por favor.
chat-service-down = Perdón, la búsqueda no funciona en este momento. Inténtalo más tarde, por favor.
chat-danger = En caso de peligro, llama al <b>112</b>, de día y de noche.
# Name and phone of the information point follow
chat-info-point = En este lugar hay personas que pueden ayudarte:

## A request that was refused: plain text, no markup

chat-refused-empty = No vemos ninguna palabra. Escribe lo que necesitas, por favor.
chat-refused-long = Tu mensaje es demasiado largo. Escríbelo con { $limit } caracteres como máximo, por favor.
chat-refused-busy = Demasiados mensajes a la vez. Espera un poco e inténtalo otra vez, por favor. En caso de peligro, llama al 112.
chat-refused-unreadable = No pudimos leer esto. Carga la página de nuevo e inténtalo otra vez, por favor.
