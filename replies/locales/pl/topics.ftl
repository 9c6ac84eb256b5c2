### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Mieszkanie
group-health = Zdrowie
group-employment = Praca
group-residence = Dokumenty, pobyt
group-legal = Pomoc prawna
group-education = Szkoła i kursy
group-social = Zasiłki, żywność, odzież
group-finance = Bank i podatki
group-safety = Bezpieczeństwo
group-community = Ludzie, społeczność
group-transport = Transport
group-info = Od czego zacząć?

## Housing

topic-housing-rent = Wynajem mieszkania, pokoju
topic-housing-rent-is = Tu można szukać mieszkania lub pokoju albo zapytać o wynajem.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Mieszkanie komunalne
topic-housing-social-is = Tu można zapytać o mieszkania od miasta z niższym czynszem.
topic-housing-shelter = Nocleg na dziś
topic-housing-shelter-is = Tu można poprosić o nocleg, jeśli nie masz gdzie mieszkać.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Spór z właścicielem mieszkania
topic-housing-tenant-rights-is = Tu można dostać poradę, jeśli masz problem z mieszkaniem lub jego właścicielem.
topic-housing-benefit = Pomoc w opłaceniu czynszu
topic-housing-benefit-is = Tu można zapytać o pomoc w opłaceniu czynszu lub rachunków za energię.
topic-housing-utilities = Prąd, gaz, internet
topic-housing-utilities-is = Tu można zapytać o umowy i rachunki domowe, na przykład za prąd, gaz lub internet.

## Health

topic-health-emergency = Pilna pomoc medyczna
topic-health-emergency-is = To jest dla osób, które pilnie potrzebują pomocy medycznej.
topic-health-doctor = Lekarz
topic-health-doctor-is = Tu można znaleźć lekarza lub dostać poradę medyczną.
topic-health-insurance = Ubezpieczenie zdrowotne
topic-health-insurance-is = Tu można zapytać o ubezpieczenie zdrowotne.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psycholog, pomoc w kryzysie
topic-health-mental-is = Tu można z kimś porozmawiać, gdy jest ci bardzo źle, albo znaleźć psychologa.
topic-health-maternity = Ciąża i poród
topic-health-maternity-is = Tu można dostać pomoc lub poradę w sprawie ciąży, porodu i noworodka.
topic-health-child = Lekarz dla dziecka
topic-health-child-is = Tu można dostać pomoc lub poradę w sprawie zdrowia dziecka.
topic-health-dental = Dentysta
topic-health-dental-is = Tu można znaleźć dentystę lub dostać pomoc, gdy masz problem z zębami.
topic-health-pharmacy = Apteka
topic-health-pharmacy-is = Tu można dostać leki lub o nie zapytać.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Zdrowie seksualne
topic-health-sexual-is = Tu można dostać poradę lub zrobić badania w sprawie zdrowia seksualnego i antykoncepcji.
topic-health-disability = Niepełnosprawność, opieka
topic-health-disability-is = Tu można zapytać o pomoc dla osób z niepełnosprawnością lub osób, które potrzebują opieki.
# Alcohol, drugs, gambling
topic-health-addiction = Uzależnienie
topic-health-addiction-is = Tu można dostać pomoc, gdy jest problem z alkoholem, narkotykami, hazardem lub innym uzależnieniem.

## Work

topic-employment-job-search = Szukanie pracy
topic-employment-job-search-is = Tu można szukać pracy lub dostać pomoc w jej szukaniu.
topic-employment-work-permit = Zezwolenie na pracę
topic-employment-work-permit-is = Tu można zapytać o prawo do pracy i zezwolenia na pracę.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problem w pracy, wypłata
topic-employment-rights-is = Tu można dostać poradę w sprawie swoich praw w pracy, na przykład gdy pracodawca nie płaci.
topic-employment-recognition = Uznanie dyplomu
topic-employment-recognition-is = Tu można zapytać, jak uznaje się zagraniczny dyplom lub kwalifikacje.
topic-employment-training = Kursy zawodowe
topic-employment-training-is = Tu można zapytać o kursy i szkolenia zawodowe.
topic-employment-business = Założenie firmy
topic-employment-business-is = Tu można zapytać, jak założyć firmę lub pracować na własny rachunek.
topic-employment-unemployment = Bezrobocie: zapis, zasiłek
topic-employment-unemployment-is = Tu można zapytać o pomoc dla osób bez pracy.

## Papers and residence

topic-residence-permit = Zezwolenie na pobyt
topic-residence-permit-is = Tu można zapytać o zezwolenia na pobyt, karty pobytu lub wizy.
topic-residence-asylum = Azyl
topic-residence-asylum-is = Tu można zapytać o azyl i ochronę dla uchodźców.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Uchodźcy z Ukrainy
topic-residence-temporary-protection-is = Tu osoby, które uciekły przed wojną w Ukrainie, mogą dostać pomoc lub zapytać o ochronę.
topic-residence-citizenship = Obywatelstwo
topic-residence-citizenship-is = Tu można zapytać o obywatelstwo lub pobyt stały.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Sprowadzenie rodziny, ślub
topic-residence-family-is = Tu można zapytać o sprowadzenie rodziny lub o małżeństwo.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Meldunek, numer ID
topic-residence-registration-is = Tu można zapytać o meldunek (rejestrację adresu) lub krajowy numer identyfikacyjny.
topic-residence-return = Powrót do mojego kraju
topic-residence-return-is = Tu można zapytać o dobrowolny powrót do swojego kraju.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Paszport, konsulat, notariusz
topic-residence-documents-is = Tu można zapytać o paszporty, akty i zaświadczenia lub poświadczone kopie.

## Legal help

topic-legal-aid = Prawnik, porada prawna
topic-legal-aid-is = Tu prawnik lub doradca może powiedzieć ci o twoich prawach.

## School and courses

topic-education-language-course = Nauka języka, kursy
topic-education-language-course-is = Tu można uczyć się języka tego kraju lub zapytać o kursy.
topic-education-school = Szkoła dla dziecka
topic-education-school-is = Tu można zapytać o szkołę dla dzieci.
topic-education-preschool = Przedszkole, żłobek
topic-education-preschool-is = Tu można zapytać o przedszkole lub dzienną opiekę nad małymi dziećmi.
topic-education-university = Studia
topic-education-university-is = Tu można zapytać o studia na uczelni.

## Money, food, clothes

topic-social-family-benefit = Pieniądze na dzieci
topic-social-family-benefit-is = Tu można zapytać o zasiłek na dziecko i inną pomoc dla rodzin.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Jedzenie, ubrania, wsparcie
topic-social-assistance-is = Tu osoby w potrzebie mogą poprosić o pomoc, na przykład o jedzenie, ubrania, pieniądze lub poradę.

## Bank and tax

topic-finance-bank = Konto w banku
topic-finance-bank-is = Tu można zapytać o konto w banku.
topic-finance-tax = Podatki, numer podatkowy
topic-finance-tax-is = Tu można zapytać o podatki lub numer podatkowy.

## Safety

topic-safety-violence = Przemoc, groźby
topic-safety-violence-is = Tu osoby, które doświadczają przemocy lub gróźb, mogą dostać pomoc lub poradę.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Przymus pracy, handel ludźmi
topic-safety-trafficking-is = Tu osoby, które ktoś zmusza do pracy lub przetrzymuje, mogą dostać pomoc lub poradę.
topic-safety-discrimination = Rasizm, dyskryminacja
topic-safety-discrimination-is = Tu można dostać poradę lub zgłosić, że ktoś źle cię traktuje z powodu tego, kim jesteś.
# Searching for missing family members
topic-safety-tracing = Zaginieni krewni
topic-safety-tracing-is = Tu można poprosić o pomoc w szukaniu zaginionych krewnych.

## People, community

topic-community-migrant-org = Organizacje migrantów
topic-community-migrant-org-is = To jest grupa lub organizacja migrantów albo dla migrantów.
# Meeting people, intercultural events, volunteering
topic-community-events = Spotkania, wolontariat
topic-community-events-is = Tu można poznać ludzi, wziąć udział w zajęciach lub działać w wolontariacie.
# Councils, consultation, voting
topic-community-participation = Wpływ na decyzje, wybory
topic-community-participation-is = Tu można zapytać, jak mieć wpływ na życie miasta lub kraju.
topic-community-interpreting = Tłumacz, tłumaczenie
topic-community-interpreting-is = Tu można poprosić o tłumacza lub o tłumaczenie.

## Transport

topic-transport-local = Autobus, bilety
topic-transport-local-is = Tu można zapytać o autobusy, pociągi, bilety lub zniżki.
topic-transport-driving = Prawo jazdy
topic-transport-driving-is = Tu można zapytać o prawo jazdy.

## Where do I start?

topic-info-point = Punkt informacyjny
topic-info-point-is = Tu można zapytać, gdzie znaleźć właściwą pomoc.
