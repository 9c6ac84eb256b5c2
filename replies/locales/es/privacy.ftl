### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Lo que guardamos sobre ti</b>
    • En lugar de tu nombre: un código hecho a partir del número de este chat
    • Tu ciudad, tu idioma y si elegiste el texto simple
    • Los lugares que guardaste
    • El último día en que nos escribiste
    Guardamos esto hasta que escribas /forget o “borra mis datos”, o hasta que pasen 12 meses sin que escribas.
    Si nos bloqueas en Telegram, lo borramos después de 30 días. Hasta entonces, guardamos también el día en que nos bloqueaste.

    <b>Lo que guardamos poco tiempo</b>
    • Lo que buscas ahora (ciudad, idioma, temas, filtros): 24 horas como máximo
    • Un mensaje que espera su respuesta, y nuestra respuesta hasta que se envía: cifrados, 24 horas como máximo
    • El número de este chat, cifrado: solo con un mensaje en espera, o mientras tengas una suscripción o una conversación con el personal que abriste tú

    <b>Lo que no guardamos</b>
    • Tus mensajes después de la respuesta
    • Tu ubicación
    • Lo que nos cuentas de ti para ver qué ayuda es adecuada para ti

    La aplicación en la que escribes, por ejemplo Telegram, tiene sus propias reglas.
privacy-forgotten =
    Listo. Borramos lo que guardábamos sobre ti: la ciudad, el idioma, los lugares guardados y el último día.
    Los mensajes en tu pantalla se quedan hasta que tú borres este chat.
    Si escribes otra vez, empezamos de cero.
