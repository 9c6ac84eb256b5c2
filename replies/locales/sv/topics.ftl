### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Bostad
group-health = Hälsa
group-employment = Jobb
group-residence = Papper, tillstånd
group-legal = Juridisk hjälp
group-education = Skola och kurser
group-social = Pengar, mat, kläder
group-finance = Bank och skatt
group-safety = Trygghet
group-community = Människor, föreningar
group-transport = Resor
group-info = Var börjar jag?

## Housing

topic-housing-rent = Hyra lägenhet eller rum
topic-housing-rent-is = Här kan du leta efter en lägenhet eller ett rum, eller fråga om att hyra.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Lägenhet från kommunen
topic-housing-social-is = Här kan du fråga om stadens lägenheter med lägre hyra.
topic-housing-shelter = Någonstans att sova i natt
topic-housing-shelter-is = Här kan du be om en plats att sova om du inte har något hem.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problem med hyresvärden
topic-housing-tenant-rights-is = Här kan du få råd om du har problem med din lägenhet eller din hyresvärd.
topic-housing-benefit = Hjälp att betala hyran
topic-housing-benefit-is = Här kan du fråga om hjälp med kostnaden för hyra eller energi.
topic-housing-utilities = El, gas, internet
topic-housing-utilities-is = Här kan du fråga om avtal och räkningar för ditt hem, till exempel el, gas eller internet.

## Health

topic-health-emergency = Akut sjukvård
topic-health-emergency-is = Det här är för medicinska nödfall.
topic-health-doctor = Läkare
topic-health-doctor-is = Här kan du hitta en läkare eller få medicinska råd.
topic-health-insurance = Sjukförsäkring
topic-health-insurance-is = Här kan du fråga om sjukförsäkring.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psykolog, hjälp i kris
topic-health-mental-is = Här kan du prata med någon när du mår väldigt dåligt, eller hitta en psykolog.
topic-health-maternity = Graviditet och förlossning
topic-health-maternity-is = Här kan du få hjälp eller råd om graviditet, förlossning och ett nyfött barn.
topic-health-child = Barnläkare
topic-health-child-is = Här kan du få hjälp eller råd om ditt barns hälsa.
topic-health-dental = Tandläkare
topic-health-dental-is = Här kan du hitta en tandläkare eller få hjälp med dina tänder.
topic-health-pharmacy = Apotek
topic-health-pharmacy-is = Här kan du få mediciner eller fråga om dem.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Sexuell hälsa
topic-health-sexual-is = Här kan du få råd eller göra tester som gäller sexuell hälsa och preventivmedel.
topic-health-disability = Funktionsnedsättning, omsorg
topic-health-disability-is = Här kan du fråga om hjälp för personer med funktionsnedsättning eller personer som behöver omsorg.
# Alcohol, drugs, gambling
topic-health-addiction = Beroende
topic-health-addiction-is = Här kan människor få hjälp med alkohol, droger, spel om pengar eller ett annat beroende.

## Work

topic-employment-job-search = Hitta jobb
topic-employment-job-search-is = Här kan du söka jobb eller få hjälp att hitta ett.
topic-employment-work-permit = Tillstånd att arbeta
topic-employment-work-permit-is = Här kan du fråga om rätten att arbeta och om arbetstillstånd.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problem på jobbet, lön
topic-employment-rights-is = Här kan du få råd om dina rättigheter på jobbet, till exempel om du inte får lön.
topic-employment-recognition = Få min utbildning godkänd
topic-employment-recognition-is = Här kan du fråga hur en utländsk examen eller utbildning blir godkänd.
topic-employment-training = Utbildning till ett yrke
topic-employment-training-is = Här kan du fråga om kurser och utbildning till ett yrke.
topic-employment-business = Starta företag
topic-employment-business-is = Här kan du fråga hur du startar ett företag eller arbetar för dig själv.
topic-employment-unemployment = Arbetslös: anmälan, pengar
topic-employment-unemployment-is = Här kan du fråga om hjälp för människor utan arbete.

## Papers and residence

topic-residence-permit = Uppehållstillstånd
topic-residence-permit-is = Här kan du fråga om uppehållstillstånd, uppehållskort eller visum.
topic-residence-asylum = Asyl
topic-residence-asylum-is = Här kan du fråga om asyl och skydd som flykting.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Flydde från Ukraina
topic-residence-temporary-protection-is = Här kan människor som flydde från kriget i Ukraina få hjälp eller fråga om skydd.
topic-residence-citizenship = Medborgarskap
topic-residence-citizenship-is = Här kan du fråga om medborgarskap eller permanent uppehållstillstånd.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Ta hit min familj, gifta mig
topic-residence-family-is = Här kan du fråga om att ta hit din familj eller om äktenskap.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adress, personnummer
topic-residence-registration-is = Här kan du fråga om att registrera din adress eller få ett nationellt id-nummer.
topic-residence-return = Åka tillbaka till mitt land
topic-residence-return-is = Här kan du fråga om att åka tillbaka till ditt land av egen vilja.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pass, konsulat, notarie
topic-residence-documents-is = Här kan du fråga om pass, intyg eller bestyrkta kopior.

## Legal help

topic-legal-aid = Advokat, juridiska råd
topic-legal-aid-is = Här kan en jurist eller rådgivare berätta om dina rättigheter.

## School and courses

topic-education-language-course = Lära mig språket
topic-education-language-course-is = Här kan du lära dig landets språk eller fråga om kurser.
topic-education-school = Skola för mitt barn
topic-education-school-is = Här kan du fråga om skola för barn.
topic-education-preschool = Förskola, dagis
topic-education-preschool-is = Här kan du fråga om förskola eller dagomsorg för små barn.
topic-education-university = Universitet
topic-education-university-is = Här kan du fråga om att studera på universitet.

## Money, food, clothes

topic-social-family-benefit = Pengar för barn
topic-social-family-benefit-is = Här kan du fråga om barnbidrag och annan hjälp för familjer.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Mat, kläder, social hjälp
topic-social-assistance-is = Här kan människor i nöd be om hjälp, till exempel mat, kläder, pengar eller råd.

## Bank and tax

topic-finance-bank = Bankkonto
topic-finance-bank-is = Här kan du fråga om ett bankkonto.
topic-finance-tax = Skatt, skattenummer
topic-finance-tax-is = Här kan du fråga om skatt eller skattenummer.

## Safety

topic-safety-violence = Våld, hot
topic-safety-violence-is = Här kan människor som utsätts för våld eller hot få hjälp eller råd.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Tvångsarbete, människohandel
topic-safety-trafficking-is = Här kan människor som tvingas att arbeta eller hålls fast av andra få hjälp eller råd.
topic-safety-discrimination = Rasism, diskriminering
topic-safety-discrimination-is = Här kan du få råd eller anmäla det, om du har blivit illa behandlad på grund av vem du är.
# Searching for missing family members
topic-safety-tracing = Saknade släktingar
topic-safety-tracing-is = Här kan du be om hjälp att hitta saknade släktingar.

## People, community

topic-community-migrant-org = Migrantorganisationer
topic-community-migrant-org-is = Det här är en grupp eller organisation av migranter eller för migranter.
# Meeting people, intercultural events, volunteering
topic-community-events = Träffa folk, bli volontär
topic-community-events-is = Här kan du träffa människor, vara med på aktiviteter eller hjälpa till som volontär.
# Councils, consultation, voting
topic-community-participation = Påverka, rösta
topic-community-participation-is = Här kan du fråga hur du kan vara med och påverka i staden eller landet.
topic-community-interpreting = Tolk, översättning
topic-community-interpreting-is = Här kan du be om en tolk eller en översättning.

## Transport

topic-transport-local = Buss, biljetter
topic-transport-local-is = Här kan du fråga om bussar, tåg, biljetter eller rabatter.
topic-transport-driving = Körkort
topic-transport-driving-is = Här kan du fråga om körkort.

## Where do I start?

topic-info-point = Informationspunkt
topic-info-point-is = Här kan du fråga var du hittar rätt hjälp.
