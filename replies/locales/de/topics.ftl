### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Wohnen
group-health = Gesundheit
group-employment = Arbeit
group-residence = Dokumente, Aufenthalt
group-legal = Rechtliche Hilfe
group-education = Schule und Kurse
group-social = Geld, Essen, Kleidung
group-finance = Bank und Steuern
group-safety = Sicherheit
group-community = Menschen, Gemeinschaft
group-transport = Bus, Bahn, Auto
group-info = Wo fange ich an?

## Housing

topic-housing-rent = Wohnung oder Zimmer mieten
topic-housing-rent-is = Hier können Sie eine Wohnung oder ein Zimmer suchen oder Fragen zur Miete stellen.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Sozialwohnung
topic-housing-social-is = Hier können Sie nach Wohnungen von der Stadt fragen, die weniger Miete kosten.
topic-housing-shelter = Schlafplatz für heute Nacht
topic-housing-shelter-is = Hier können Sie nach einem Schlafplatz fragen, wenn Sie keine Wohnung haben.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problem mit dem Vermieter
topic-housing-tenant-rights-is = Hier können Sie Rat bekommen, wenn Sie ein Problem mit Ihrer Wohnung oder mit dem Vermieter haben.
topic-housing-benefit = Hilfe bei Mietkosten
topic-housing-benefit-is = Hier können Sie nach Hilfe bei den Kosten für Miete oder Energie fragen.
topic-housing-utilities = Strom, Gas, Internet
topic-housing-utilities-is = Hier können Sie Fragen zu Verträgen und Rechnungen für Ihre Wohnung stellen, zum Beispiel zu Strom, Gas oder Internet.

## Health

topic-health-emergency = Medizinischer Notfall
topic-health-emergency-is = Das ist für medizinische Notfälle.
topic-health-doctor = Arzt
topic-health-doctor-is = Hier können Sie einen Arzt finden oder medizinischen Rat bekommen.
topic-health-insurance = Krankenversicherung
topic-health-insurance-is = Hier können Sie Fragen zur Krankenversicherung stellen.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psychologe, Hilfe in Krisen
topic-health-mental-is = Hier können Sie mit jemandem sprechen, wenn es Ihnen sehr schlecht geht, oder einen Psychologen finden.
topic-health-maternity = Schwangerschaft und Geburt
topic-health-maternity-is = Hier können Sie Hilfe oder Rat zu Schwangerschaft, Geburt und einem neugeborenen Baby bekommen.
topic-health-child = Kinderarzt
topic-health-child-is = Hier können Sie Hilfe oder Rat zur Gesundheit Ihres Kindes bekommen.
topic-health-dental = Zahnarzt
topic-health-dental-is = Hier können Sie einen Zahnarzt finden oder Hilfe bei Problemen mit den Zähnen bekommen.
topic-health-pharmacy = Apotheke
topic-health-pharmacy-is = Hier können Sie Medikamente bekommen oder danach fragen.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Sexuelle Gesundheit
topic-health-sexual-is = Hier können Sie Rat oder Tests zu sexueller Gesundheit und Verhütung bekommen.
topic-health-disability = Behinderung und Pflege
topic-health-disability-is = Hier können Sie nach Hilfe für Menschen mit Behinderung fragen oder für Menschen, die Pflege brauchen.
# Alcohol, drugs, gambling
topic-health-addiction = Sucht
topic-health-addiction-is = Hier können Menschen Hilfe bei Alkohol, Drogen, Glücksspiel oder einer anderen Sucht bekommen.

## Work

topic-employment-job-search = Arbeit finden
topic-employment-job-search-is = Hier können Sie Arbeit suchen oder Hilfe bei der Suche bekommen.
topic-employment-work-permit = Arbeitserlaubnis
topic-employment-work-permit-is = Hier können Sie fragen, ob Sie arbeiten dürfen, und Fragen zur Arbeitserlaubnis stellen.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problem bei der Arbeit, Lohn
topic-employment-rights-is = Hier können Sie Rat zu Ihren Rechten bei der Arbeit bekommen, zum Beispiel wenn Sie keinen Lohn bekommen.
topic-employment-recognition = Diplom anerkennen lassen
topic-employment-recognition-is = Hier können Sie fragen, wie ein Diplom oder ein Berufsabschluss aus einem anderen Land anerkannt wird.
topic-employment-training = Ausbildung, Berufskurse
topic-employment-training-is = Hier können Sie nach Kursen und Ausbildungen für einen Beruf fragen.
topic-employment-business = Eigene Firma gründen
topic-employment-business-is = Hier können Sie fragen, wie Sie eine Firma gründen oder selbstständig arbeiten.
topic-employment-unemployment = Arbeitslos: melden, Geld
topic-employment-unemployment-is = Hier können Sie nach Hilfe für Menschen ohne Arbeit fragen.

## Papers and residence

topic-residence-permit = Aufenthaltserlaubnis
topic-residence-permit-is = Hier können Sie Fragen zu Aufenthaltserlaubnis, Aufenthaltskarte oder Visum stellen.
topic-residence-asylum = Asyl
topic-residence-asylum-is = Hier können Sie Fragen zu Asyl und zum Schutz als Flüchtling stellen.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Aus der Ukraine geflohen
topic-residence-temporary-protection-is = Hier können Menschen, die vor dem Krieg in der Ukraine geflohen sind, Hilfe bekommen oder nach Schutz fragen.
topic-residence-citizenship = Staatsbürgerschaft
topic-residence-citizenship-is = Hier können Sie Fragen zur Staatsbürgerschaft oder zum Aufenthalt auf Dauer stellen.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Familie holen, Heirat
topic-residence-family-is = Hier können Sie fragen, wie Sie Ihre Familie ins Land holen, oder Fragen zur Heirat stellen.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adresse anmelden, ID-Nummer
topic-residence-registration-is = Hier können Sie fragen, wie Sie Ihre Adresse anmelden oder eine staatliche ID-Nummer bekommen.
topic-residence-return = Zurück in mein Land
topic-residence-return-is = Hier können Sie fragen, wie Sie freiwillig in Ihr Land zurückkehren können.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pass, Konsulat, Notar
topic-residence-documents-is = Hier können Sie Fragen zu Pässen, Urkunden oder beglaubigten Kopien stellen.

## Legal help

topic-legal-aid = Anwalt, Rechtsberatung
topic-legal-aid-is = Hier kann ein Anwalt oder ein Berater Ihnen Ihre Rechte erklären.

## School and courses

topic-education-language-course = Die Sprache lernen
topic-education-language-course-is = Hier können Sie die Sprache des Landes lernen oder nach Kursen fragen.
topic-education-school = Schule für mein Kind
topic-education-school-is = Hier können Sie Fragen zur Schule für Kinder stellen.
topic-education-preschool = Kindergarten, Krippe
topic-education-preschool-is = Hier können Sie Fragen zu Kindergarten oder Tagesbetreuung für kleine Kinder stellen.
topic-education-university = Universität
topic-education-university-is = Hier können Sie Fragen zum Studium an einer Universität stellen.

## Money, food, clothes

topic-social-family-benefit = Geld für Kinder
topic-social-family-benefit-is = Hier können Sie Fragen zu Kindergeld und anderer Hilfe für Familien stellen.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Essen, Kleidung, Hilfe in Not
topic-social-assistance-is = Hier können Menschen in Not um Hilfe bitten, zum Beispiel um Essen, Kleidung, Geld oder Rat.

## Bank and tax

topic-finance-bank = Bankkonto
topic-finance-bank-is = Hier können Sie Fragen zum Bankkonto stellen.
topic-finance-tax = Steuern, Steuernummer
topic-finance-tax-is = Hier können Sie Fragen zu Steuern oder zur Steuernummer stellen.

## Safety

topic-safety-violence = Gewalt, Drohungen
topic-safety-violence-is = Hier können Menschen, die Gewalt oder Drohungen erleben, Hilfe oder Rat bekommen.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Zwangsarbeit, Menschenhandel
topic-safety-trafficking-is = Hier können Menschen, die zur Arbeit gezwungen oder von anderen festgehalten werden, Hilfe oder Rat bekommen.
topic-safety-discrimination = Rassismus, Diskriminierung
topic-safety-discrimination-is = Hier können Sie Rat bekommen oder es melden, wenn man Sie schlecht behandelt hat, weil Sie sind, wer Sie sind.
# Searching for missing family members
topic-safety-tracing = Vermisste Angehörige
topic-safety-tracing-is = Hier können Sie um Hilfe bitten, um vermisste Angehörige zu finden.

## People, community

topic-community-migrant-org = Organisationen von Migranten
topic-community-migrant-org-is = Das ist eine Gruppe oder Organisation von Migranten oder für Migranten.
# Meeting people, intercultural events, volunteering
topic-community-events = Leute treffen, Ehrenamt
topic-community-events-is = Hier können Sie Leute treffen, bei etwas mitmachen oder freiwillig mithelfen.
# Councils, consultation, voting
topic-community-participation = Mitreden, wählen
topic-community-participation-is = Hier können Sie fragen, wie Sie in der Stadt oder im Land mitreden können.
topic-community-interpreting = Dolmetschen, Übersetzen
topic-community-interpreting-is = Hier können Sie fragen, ob jemand für Sie dolmetscht oder etwas übersetzt.

## Transport

topic-transport-local = Bus, Fahrkarten
topic-transport-local-is = Hier können Sie Fragen zu Bussen, Zügen, Fahrkarten oder Ermäßigungen stellen.
topic-transport-driving = Führerschein
topic-transport-driving-is = Hier können Sie Fragen zum Führerschein stellen.

## Where do I start?

topic-info-point = Infostelle
topic-info-point-is = Hier können Sie fragen, wo Sie die richtige Hilfe finden.
