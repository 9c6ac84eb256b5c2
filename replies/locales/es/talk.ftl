### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>¡Te damos la bienvenida a Ostoja!</b>
    Te ayudamos a encontrar servicios en tu ciudad: médico, vivienda, trabajo, papeles, cursos de idioma y más. Es gratis.
    Ostoja es un servicio de información independiente. No es la policía ni la oficina de inmigración.
    Escribe en tu idioma, con tus propias palabras. Aquí también puedes elegir el idioma de nuestras respuestas.
    Recordamos tu ciudad, tu idioma y el último día en que escribiste. En lugar de tu nombre, usamos un código. No guardamos tus mensajes después de la respuesta. Lee más: /privacy
    En caso de peligro, llama al <b>112</b>.
talk-greeting = ¡Hola! Puedes escribir en tu idioma.
talk-help =
    <b>Así funciona</b>
    Escribe lo que necesitas, por ejemplo: “Necesito un médico” o “Mi jefe no me paga”. Puedes escribir en tu idioma.
    Te mostramos lugares en tu ciudad con dirección, teléfono y horario.
    Después puedes pedir más lugares, solo los gratis o los que están abiertos ahora.
    Puedes cambiar la ciudad y el idioma en cualquier momento.
    En caso de peligro, llama al <b>112</b>.
talk-thanks = De nada. Escribe otra vez si necesitas algo más.
talk-goodbye = Adiós, que te vaya bien. Puedes escribir otra vez en cualquier momento.
talk-bot = Ostoja es un programa informático, no una persona. Muestra lugares de una lista de servicios en tu ciudad. Puede equivocarse, así que llama antes de ir, por favor.
talk-out-of-scope = Perdón, no podemos ayudarte con esto. Solo conocemos servicios en tu ciudad, por ejemplo: médicos, vivienda, trabajo y papeles.
# A card of the information point follows
talk-human = En este chat no responde ninguna persona. En este lugar puedes hablar con alguien:
# The city is not known; buttons with the cities follow
talk-human-no-city = En este chat no responde ninguna persona. Elige tu ciudad y te mostramos dónde puedes hablar con alguien.
talk-problem = Gracias por decírnoslo. Ninguna persona lee este chat, así que cuéntalo también en el lugar mismo o en el punto de información, por favor. El personal de la ciudad revisa los lugares de nuestra lista. No recibirás respuesta nuestra.
talk-feedback = Gracias.
talk-affirm = Muy bien. ¿Qué necesitas? Escríbelo o elige aquí.
talk-deny = Muy bien. Dinos con otras palabras qué necesitas, o elige aquí.
# The person wants the conversation to disappear from the screen
talk-hide = Olvidamos lo que preguntaste. Los mensajes en tu pantalla se quedan: borra este chat en tu aplicación, o pulsa “{ web-new-person }” en la página web.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Ahora escribimos en este idioma: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = También podemos responder en español.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Escribiste en español, por eso esta respuesta está en español. Para recibir todas las respuestas en este idioma, pulsa aquí:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Perdón, todavía no escribimos en tu idioma. Aquí puedes elegir el idioma de nuestras respuestas:
talk-city-changed = Tu ciudad: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = La más cercana de nuestras ciudades: <b>{ $city }</b>
