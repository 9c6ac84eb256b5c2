### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Locuință
group-health = Sănătate
group-employment = Muncă
group-residence = Acte, ședere
group-legal = Ajutor juridic
group-education = Școală și cursuri
group-social = Bani, mâncare, haine
group-finance = Bancă și impozite
group-safety = Siguranță
group-community = Oameni, comunitate
group-transport = Transport
group-info = De unde încep?

## Housing

topic-housing-rent = Chirie: apartament, cameră
topic-housing-rent-is = Aici puteți căuta un apartament sau o cameră ori puteți întreba despre chirie.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Locuință socială
topic-housing-social-is = Aici puteți întreba despre locuințe de la primărie cu chirie mai mică.
topic-housing-shelter = Loc de dormit la noapte
topic-housing-shelter-is = Aici puteți cere un loc de dormit dacă nu aveți unde locui.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problemă cu proprietarul
topic-housing-tenant-rights-is = Aici puteți primi sfaturi dacă aveți o problemă cu locuința sau cu proprietarul.
topic-housing-benefit = Ajutor la plata chiriei
topic-housing-benefit-is = Aici puteți întreba despre ajutor la plata chiriei sau a energiei.
topic-housing-utilities = Curent, gaz, internet
topic-housing-utilities-is = Aici puteți întreba despre contracte și facturi pentru locuință, de exemplu pentru curent, gaz sau internet.

## Health

topic-health-emergency = Urgență medicală
topic-health-emergency-is = Este pentru urgențe medicale.
topic-health-doctor = Doctor
topic-health-doctor-is = Aici puteți găsi un doctor sau puteți primi sfaturi medicale.
topic-health-insurance = Asigurare de sănătate
topic-health-insurance-is = Aici puteți întreba despre asigurarea de sănătate.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psiholog, ajutor în criză
topic-health-mental-is = Aici puteți vorbi cu cineva când vă este foarte greu sau puteți găsi un psiholog.
topic-health-maternity = Sarcină și naștere
topic-health-maternity-is = Aici puteți primi ajutor sau sfaturi despre sarcină, naștere și nou-născut.
topic-health-child = Doctor pentru copii
topic-health-child-is = Aici puteți primi ajutor sau sfaturi despre sănătatea copilului.
topic-health-dental = Dentist
topic-health-dental-is = Aici puteți găsi un dentist sau puteți primi ajutor pentru dinți.
topic-health-pharmacy = Farmacie
topic-health-pharmacy-is = Aici puteți găsi medicamente sau puteți întreba despre ele.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Sănătate sexuală
topic-health-sexual-is = Aici puteți primi sfaturi sau puteți face teste pentru sănătatea sexuală și contracepție.
topic-health-disability = Dizabilitate și îngrijire
topic-health-disability-is = Aici puteți întreba despre ajutor pentru oameni cu dizabilități sau oameni care au nevoie de îngrijire.
# Alcohol, drugs, gambling
topic-health-addiction = Dependență
topic-health-addiction-is = Aici oamenii pot primi ajutor pentru probleme cu alcoolul, drogurile, jocurile de noroc sau altă dependență.

## Work

topic-employment-job-search = Caut de lucru
topic-employment-job-search-is = Aici puteți căuta de lucru sau puteți primi ajutor la căutare.
topic-employment-work-permit = Permis de muncă
topic-employment-work-permit-is = Aici puteți întreba despre dreptul de a munci și permise de muncă.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problemă la muncă, salariu
topic-employment-rights-is = Aici puteți primi sfaturi despre drepturile dumneavoastră la muncă, de exemplu dacă nu primiți salariul.
topic-employment-recognition = Recunoașterea diplomei
topic-employment-recognition-is = Aici puteți întreba cum se recunoaște o diplomă sau o calificare din altă țară.
topic-employment-training = Cursuri pentru o meserie
topic-employment-training-is = Aici puteți întreba despre cursuri și pregătire pentru o meserie.
topic-employment-business = Deschid o firmă
topic-employment-business-is = Aici puteți întreba cum să deschideți o firmă sau să lucrați pe cont propriu.
topic-employment-unemployment = Șomaj: înscriere, bani
topic-employment-unemployment-is = Aici puteți întreba despre ajutor pentru oameni fără loc de muncă.

## Papers and residence

topic-residence-permit = Permis de ședere
topic-residence-permit-is = Aici puteți întreba despre permise de ședere, carduri sau vize.
topic-residence-asylum = Azil
topic-residence-asylum-is = Aici puteți întreba despre azil și protecție pentru refugiați.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Refugiați din Ucraina
topic-residence-temporary-protection-is = Aici oamenii care au fugit de războiul din Ucraina pot primi ajutor sau pot întreba despre protecție.
topic-residence-citizenship = Cetățenie
topic-residence-citizenship-is = Aici puteți întreba despre cetățenie sau ședere permanentă.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Aducerea familiei, căsătorie
topic-residence-family-is = Aici puteți întreba despre aducerea familiei sau despre căsătorie.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adresă, număr personal
topic-residence-registration-is = Aici puteți întreba cum vă înregistrați adresa sau cum primiți un număr național de identificare.
topic-residence-return = Întoarcerea în țara mea
topic-residence-return-is = Aici puteți întreba despre întoarcerea de bunăvoie în țara dumneavoastră.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pașaport, consulat, notar
topic-residence-documents-is = Aici puteți întreba despre pașapoarte, certificate sau copii legalizate.

## Legal help

topic-legal-aid = Avocat, sfat juridic
topic-legal-aid-is = Aici un avocat sau un consilier vă poate spune ce drepturi aveți.

## School and courses

topic-education-language-course = Învăț limba
topic-education-language-course-is = Aici puteți învăța limba țării sau puteți întreba despre cursuri.
topic-education-school = Școală pentru copilul meu
topic-education-school-is = Aici puteți întreba despre școală pentru copii.
topic-education-preschool = Grădiniță, creșă
topic-education-preschool-is = Aici puteți întreba despre grădiniță sau îngrijire de zi pentru copii mici.
topic-education-university = Universitate
topic-education-university-is = Aici puteți întreba despre studii la o universitate.

## Money, food, clothes

topic-social-family-benefit = Bani pentru copii
topic-social-family-benefit-is = Aici puteți întreba despre alocația pentru copii și alt ajutor pentru familii.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Mâncare, haine, ajutor
topic-social-assistance-is = Aici oamenii aflați la nevoie pot cere ajutor, de exemplu mâncare, haine, bani sau sfaturi.

## Bank and tax

topic-finance-bank = Cont la bancă
topic-finance-bank-is = Aici puteți întreba despre un cont la bancă.
topic-finance-tax = Impozite, număr fiscal
topic-finance-tax-is = Aici puteți întreba despre impozite sau un număr fiscal.

## Safety

topic-safety-violence = Violență, amenințări
topic-safety-violence-is = Aici oamenii care suferă violență sau amenințări pot primi ajutor sau sfaturi.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Muncă forțată, trafic uman
topic-safety-trafficking-is = Aici oamenii forțați să muncească sau ținuți cu forța de alții pot primi ajutor sau sfaturi.
topic-safety-discrimination = Rasism, discriminare
topic-safety-discrimination-is = Aici puteți primi sfaturi sau puteți anunța dacă cineva s-a purtat rău cu dumneavoastră pentru ceea ce sunteți.
# Searching for missing family members
topic-safety-tracing = Rude dispărute
topic-safety-tracing-is = Aici puteți cere ajutor ca să găsiți rude dispărute.

## People, community

topic-community-migrant-org = Organizații de migranți
topic-community-migrant-org-is = Este un grup sau o organizație de migranți sau pentru migranți.
# Meeting people, intercultural events, volunteering
topic-community-events = Întâlniri, voluntariat
topic-community-events-is = Aici puteți cunoaște oameni, puteți participa la activități sau puteți face voluntariat.
# Councils, consultation, voting
topic-community-participation = Spun ce cred, votez
topic-community-participation-is = Aici puteți întreba cum să aveți un cuvânt de spus în viața orașului sau a țării.
topic-community-interpreting = Interpret, traducere
topic-community-interpreting-is = Aici puteți cere un interpret sau o traducere.

## Transport

topic-transport-local = Autobuz, bilete
topic-transport-local-is = Aici puteți întreba despre autobuze, trenuri, bilete sau reduceri.
topic-transport-driving = Permis de conducere
topic-transport-driving-is = Aici puteți întreba despre permisul de conducere.

## Where do I start?

topic-info-point = Punct de informare
topic-info-point-is = Aici puteți întreba unde găsiți ajutorul potrivit.
