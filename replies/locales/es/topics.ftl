### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Vivienda
group-health = Salud
group-employment = Trabajo
group-residence = Papeles, residencia
group-legal = Ayuda legal
group-education = Escuela y cursos
group-social = Dinero, comida, ropa
group-finance = Banco e impuestos
group-safety = Seguridad
group-community = Gente, comunidad
group-transport = Transporte
group-info = ¿Por dónde empiezo?

## Housing

topic-housing-rent = Alquilar casa o habitación
topic-housing-rent-is = Aquí puedes buscar una vivienda o una habitación, o preguntar sobre el alquiler.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Vivienda social
topic-housing-social-is = Aquí puedes preguntar por viviendas de la ciudad con un alquiler más bajo.
topic-housing-shelter = Dónde dormir esta noche
topic-housing-shelter-is = Aquí puedes pedir un lugar para dormir si no tienes casa.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problema con el propietario
topic-housing-tenant-rights-is = Aquí puedes recibir consejo si tienes un problema con tu vivienda o con quien te la alquila.
topic-housing-benefit = Ayuda para pagar el alquiler
topic-housing-benefit-is = Aquí puedes preguntar por ayudas para pagar el alquiler o la energía.
topic-housing-utilities = Luz, gas, internet
topic-housing-utilities-is = Aquí puedes preguntar sobre contratos y facturas de tu casa, por ejemplo de luz, gas o internet.

## Health

topic-health-emergency = Emergencia médica
topic-health-emergency-is = Esto es para emergencias médicas.
topic-health-doctor = Médico
topic-health-doctor-is = Aquí puedes encontrar un médico o recibir consejo médico.
topic-health-insurance = Seguro médico
topic-health-insurance-is = Aquí puedes preguntar sobre el seguro médico.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psicólogo, ayuda en crisis
topic-health-mental-is = Aquí puedes hablar con alguien cuando te sientes muy mal, o encontrar un psicólogo.
topic-health-maternity = Embarazo y parto
topic-health-maternity-is = Aquí puedes recibir ayuda o consejo sobre el embarazo, el parto y el bebé recién nacido.
topic-health-child = Médico para niños
topic-health-child-is = Aquí puedes recibir ayuda o consejo sobre la salud de tus hijos.
topic-health-dental = Dentista
topic-health-dental-is = Aquí puedes encontrar un dentista o recibir ayuda con tus dientes.
topic-health-pharmacy = Farmacia
topic-health-pharmacy-is = Aquí puedes conseguir medicinas o preguntar por ellas.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Salud sexual
topic-health-sexual-is = Aquí puedes recibir consejo o hacerte pruebas sobre salud sexual y anticonceptivos.
topic-health-disability = Discapacidad y cuidados
topic-health-disability-is = Aquí puedes preguntar por ayuda para personas con discapacidad o que necesitan cuidados.
# Alcohol, drugs, gambling
topic-health-addiction = Adicciones
topic-health-addiction-is = Aquí hay ayuda para personas con problemas de alcohol, drogas, juego u otra adicción.

## Work

topic-employment-job-search = Buscar trabajo
topic-employment-job-search-is = Aquí puedes buscar trabajo o recibir ayuda para encontrarlo.
topic-employment-work-permit = Permiso de trabajo
topic-employment-work-permit-is = Aquí puedes preguntar sobre el derecho a trabajar y los permisos de trabajo.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problema en el trabajo, pago
topic-employment-rights-is = Aquí puedes recibir consejo sobre tus derechos en el trabajo, por ejemplo si no te pagan.
topic-employment-recognition = Reconocer mi título
topic-employment-recognition-is = Aquí puedes preguntar cómo se reconoce un título o una formación de otro país.
topic-employment-training = Formación para un trabajo
topic-employment-training-is = Aquí puedes preguntar por cursos y formación para un trabajo.
topic-employment-business = Abrir un negocio
topic-employment-business-is = Aquí puedes preguntar cómo abrir un negocio o trabajar por tu cuenta.
topic-employment-unemployment = Sin trabajo: registro, dinero
topic-employment-unemployment-is = Aquí puedes preguntar por ayuda para personas sin trabajo.

## Papers and residence

topic-residence-permit = Permiso de residencia
topic-residence-permit-is = Aquí puedes preguntar sobre permisos de residencia, tarjetas o visas (visados).
topic-residence-asylum = Asilo
topic-residence-asylum-is = Aquí puedes preguntar sobre el asilo y la protección para refugiados.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Refugiados de Ucrania
topic-residence-temporary-protection-is = Aquí las personas que huyeron de la guerra en Ucrania pueden recibir ayuda o preguntar sobre la protección.
topic-residence-citizenship = Nacionalidad
topic-residence-citizenship-is = Aquí puedes preguntar sobre la nacionalidad o la residencia permanente.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Traer a mi familia, casarse
topic-residence-family-is = Aquí puedes preguntar cómo traer a tu familia, o sobre el matrimonio.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Dirección, número de identidad
topic-residence-registration-is = Aquí puedes preguntar cómo registrar tu dirección o conseguir un número de identidad nacional.
topic-residence-return = Volver a mi país
topic-residence-return-is = Aquí puedes preguntar sobre el regreso a tu país por tu propia voluntad.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pasaporte, consulado, notario
topic-residence-documents-is = Aquí puedes preguntar sobre pasaportes, certificados o copias certificadas.

## Legal help

topic-legal-aid = Abogado, consejo legal
topic-legal-aid-is = Aquí un abogado o asesor puede explicarte tus derechos.

## School and courses

topic-education-language-course = Aprender el idioma
topic-education-language-course-is = Aquí puedes aprender el idioma del país o preguntar por cursos.
topic-education-school = Escuela para mis hijos
topic-education-school-is = Aquí puedes preguntar sobre la escuela para niños.
topic-education-preschool = Guardería, preescolar
topic-education-preschool-is = Aquí puedes preguntar sobre el preescolar o la guardería para niños pequeños.
topic-education-university = Universidad
topic-education-university-is = Aquí puedes preguntar sobre estudiar en una universidad.

## Money, food, clothes

topic-social-family-benefit = Dinero para los hijos
topic-social-family-benefit-is = Aquí puedes preguntar por ayudas de dinero por hijos y otras ayudas para familias.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Comida, ropa, ayuda social
topic-social-assistance-is = Aquí las personas necesitadas pueden pedir ayuda, por ejemplo comida, ropa, dinero o consejo.

## Bank and tax

topic-finance-bank = Cuenta bancaria
topic-finance-bank-is = Aquí puedes preguntar sobre una cuenta bancaria.
topic-finance-tax = Impuestos, número fiscal
topic-finance-tax-is = Aquí puedes preguntar sobre impuestos o un número fiscal.

## Safety

topic-safety-violence = Violencia, amenazas
topic-safety-violence-is = Aquí las personas que sufren violencia o amenazas pueden recibir ayuda o consejo.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Trabajo forzado, trata
topic-safety-trafficking-is = Aquí las personas obligadas a trabajar o retenidas por otros pueden recibir ayuda o consejo.
topic-safety-discrimination = Racismo, discriminación
topic-safety-discrimination-is = Aquí puedes recibir consejo o denunciar si te trataron mal por ser quien eres.
# Searching for missing family members
topic-safety-tracing = Familiares desaparecidos
topic-safety-tracing-is = Aquí puedes pedir ayuda para encontrar a familiares desaparecidos.

## People, community

topic-community-migrant-org = Organizaciones de migrantes
topic-community-migrant-org-is = Este es un grupo o una organización de migrantes o para migrantes.
# Meeting people, intercultural events, volunteering
topic-community-events = Conocer gente, voluntariado
topic-community-events-is = Aquí puedes conocer gente, participar en actividades o hacer voluntariado.
# Councils, consultation, voting
topic-community-participation = Dar tu opinión, votar
topic-community-participation-is = Aquí puedes preguntar cómo opinar y participar en la vida de la ciudad o del país.
topic-community-interpreting = Intérprete, traducción
topic-community-interpreting-is = Aquí puedes pedir un intérprete o una traducción.

## Transport

topic-transport-local = Autobús, pasajes, billetes
topic-transport-local-is = Aquí puedes preguntar sobre autobuses, trenes, pasajes, billetes o descuentos.
topic-transport-driving = Licencia de conducir
topic-transport-driving-is = Aquí puedes preguntar sobre la licencia o el permiso de conducir.

## Where do I start?

topic-info-point = Punto de información
topic-info-point-is = Aquí puedes preguntar dónde encontrar la ayuda adecuada.
