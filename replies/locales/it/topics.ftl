### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Casa
group-health = Salute
group-employment = Lavoro
group-residence = Documenti, soggiorno
group-legal = Aiuto legale
group-education = Scuola e corsi
group-social = Soldi, cibo, vestiti
group-finance = Banca e tasse
group-safety = Sicurezza
group-community = Persone, comunità
group-transport = Trasporti
group-info = Da dove comincio?

## Housing

topic-housing-rent = Casa o stanza in affitto
topic-housing-rent-is = Qui puoi cercare una casa o una stanza, o fare domande sull'affitto.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Casa popolare
topic-housing-social-is = Qui puoi chiedere informazioni sulle case del Comune con un affitto più basso.
topic-housing-shelter = Dove dormire stanotte
topic-housing-shelter-is = Qui puoi chiedere un posto per dormire se non hai una casa.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problema col padrone di casa
topic-housing-tenant-rights-is = Qui puoi avere consigli se hai un problema con la casa o con il padrone di casa.
topic-housing-benefit = Aiuto per pagare l'affitto
topic-housing-benefit-is = Qui puoi chiedere informazioni sugli aiuti per pagare l'affitto o l'energia.
topic-housing-utilities = Luce, gas, internet
topic-housing-utilities-is = Qui puoi chiedere informazioni su contratti e bollette di casa, per esempio luce, gas o internet.

## Health

topic-health-emergency = Emergenza medica
topic-health-emergency-is = Questo è per le emergenze mediche.
topic-health-doctor = Medico
topic-health-doctor-is = Qui puoi trovare un medico o avere un consiglio medico.
topic-health-insurance = Assicurazione sanitaria
topic-health-insurance-is = Qui puoi chiedere informazioni sull'assicurazione sanitaria.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psicologo, aiuto nelle crisi
topic-health-mental-is = Qui puoi parlare con qualcuno quando stai molto male, o trovare uno psicologo.
topic-health-maternity = Gravidanza e parto
topic-health-maternity-is = Qui puoi avere aiuto o consigli su gravidanza, parto e neonato.
topic-health-child = Medico per bambini
topic-health-child-is = Qui puoi avere aiuto o consigli sulla salute dei tuoi figli.
topic-health-dental = Dentista
topic-health-dental-is = Qui puoi trovare un dentista o avere aiuto per i tuoi denti.
topic-health-pharmacy = Farmacia
topic-health-pharmacy-is = Qui puoi avere medicine o fare domande sulle medicine.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Salute sessuale
topic-health-sexual-is = Qui puoi avere consigli o fare test su salute sessuale e contraccezione.
topic-health-disability = Disabilità e assistenza
topic-health-disability-is = Qui puoi chiedere informazioni sugli aiuti per persone con disabilità o che hanno bisogno di assistenza.
# Alcohol, drugs, gambling
topic-health-addiction = Dipendenze
topic-health-addiction-is = Qui si può avere aiuto per problemi di alcol, droga, gioco d'azzardo o altre dipendenze.

## Work

topic-employment-job-search = Trovare lavoro
topic-employment-job-search-is = Qui puoi cercare lavoro o avere aiuto per trovarlo.
topic-employment-work-permit = Permesso di lavoro
topic-employment-work-permit-is = Qui puoi chiedere informazioni sul diritto di lavorare e sui permessi di lavoro.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problema al lavoro, paga
topic-employment-rights-is = Qui puoi avere consigli sui tuoi diritti al lavoro, per esempio se non ti pagano.
topic-employment-recognition = Riconoscere diploma o laurea
topic-employment-recognition-is = Qui puoi chiedere come si riconosce un titolo di studio o una qualifica di un altro paese.
topic-employment-training = Formazione per un lavoro
topic-employment-training-is = Qui puoi chiedere informazioni su corsi e formazione per un lavoro.
topic-employment-business = Aprire un'attività
topic-employment-business-is = Qui puoi chiedere come aprire un'attività o lavorare in proprio.
topic-employment-unemployment = Disoccupati: iscrizione, soldi
topic-employment-unemployment-is = Qui puoi chiedere informazioni sugli aiuti per chi non ha lavoro.

## Papers and residence

topic-residence-permit = Permesso di soggiorno
topic-residence-permit-is = Qui puoi chiedere informazioni su permessi di soggiorno, carte di soggiorno o visti.
topic-residence-asylum = Asilo
topic-residence-asylum-is = Qui puoi chiedere informazioni sull'asilo e sulla protezione per i rifugiati.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = In fuga dall'Ucraina
topic-residence-temporary-protection-is = Qui chi è fuggito dalla guerra in Ucraina può avere aiuto o chiedere informazioni sulla protezione.
topic-residence-citizenship = Cittadinanza
topic-residence-citizenship-is = Qui puoi chiedere informazioni sulla cittadinanza o sul soggiorno permanente.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Portare la famiglia, sposarsi
topic-residence-family-is = Qui puoi chiedere come far venire la tua famiglia, o informazioni sul matrimonio.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Residenza, codice personale
topic-residence-registration-is = Qui puoi chiedere come registrare il tuo indirizzo (la residenza) o avere un codice personale nazionale.
topic-residence-return = Tornare nel mio paese
topic-residence-return-is = Qui puoi chiedere informazioni sul ritorno nel tuo paese, se è una tua scelta.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Passaporto, consolato, notaio
topic-residence-documents-is = Qui puoi chiedere informazioni su passaporti, certificati o copie autenticate.

## Legal help

topic-legal-aid = Avvocato, consigli legali
topic-legal-aid-is = Qui un avvocato o un consulente può spiegarti i tuoi diritti.

## School and courses

topic-education-language-course = Imparare la lingua
topic-education-language-course-is = Qui puoi imparare la lingua del paese o chiedere informazioni sui corsi.
topic-education-school = Scuola per i miei figli
topic-education-school-is = Qui puoi chiedere informazioni sulla scuola per bambini e ragazzi.
topic-education-preschool = Scuola materna, asilo nido
topic-education-preschool-is = Qui puoi chiedere informazioni sulla scuola materna o sull'asilo nido per i bambini piccoli.
topic-education-university = Università
topic-education-university-is = Qui puoi chiedere informazioni sugli studi all'università.

## Money, food, clothes

topic-social-family-benefit = Soldi per i figli
topic-social-family-benefit-is = Qui puoi chiedere informazioni sugli assegni per i figli e su altri aiuti per le famiglie.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Cibo, vestiti, aiuto sociale
topic-social-assistance-is = Qui chi è in difficoltà può chiedere aiuto, per esempio cibo, vestiti, soldi o consigli.

## Bank and tax

topic-finance-bank = Conto in banca
topic-finance-bank-is = Qui puoi chiedere informazioni su un conto in banca.
topic-finance-tax = Tasse, codice fiscale
topic-finance-tax-is = Qui puoi chiedere informazioni sulle tasse o su un codice fiscale.

## Safety

topic-safety-violence = Violenza, minacce
topic-safety-violence-is = Qui chi subisce violenza o minacce può avere aiuto o consigli.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Lavoro forzato, tratta
topic-safety-trafficking-is = Qui le persone costrette a lavorare o trattenute da altri possono avere aiuto o consigli.
topic-safety-discrimination = Razzismo, discriminazione
topic-safety-discrimination-is = Qui puoi avere consigli o fare una segnalazione se qualcuno ti ha trattato male per quello che sei.
# Searching for missing family members
topic-safety-tracing = Parenti scomparsi
topic-safety-tracing-is = Qui puoi chiedere aiuto per trovare parenti scomparsi.

## People, community

topic-community-migrant-org = Associazioni di migranti
topic-community-migrant-org-is = Questo è un gruppo o un'associazione di migranti o per migranti.
# Meeting people, intercultural events, volunteering
topic-community-events = Incontri, volontariato
topic-community-events-is = Qui puoi conoscere persone, partecipare ad attività o fare volontariato.
# Councils, consultation, voting
topic-community-participation = Dire la tua, votare
topic-community-participation-is = Qui puoi chiedere come dire la tua nella vita della città o del paese.
topic-community-interpreting = Interprete, traduzione
topic-community-interpreting-is = Qui puoi chiedere un interprete o una traduzione.

## Transport

topic-transport-local = Autobus, biglietti
topic-transport-local-is = Qui puoi chiedere informazioni su autobus, treni, biglietti o sconti.
topic-transport-driving = Patente di guida
topic-transport-driving-is = Qui puoi chiedere informazioni sulla patente di guida.

## Where do I start?

topic-info-point = Punto informazioni
topic-info-point-is = Qui puoi chiedere dove trovare l'aiuto giusto.
