### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Logement
group-health = Santé
group-employment = Travail
group-residence = Papiers, séjour
group-legal = Aide juridique
group-education = École et cours
group-social = Argent, repas, habits
group-finance = Banque et impôts
group-safety = Sécurité
group-community = Rencontres, communauté
group-transport = Transports
group-info = Par où commencer ?

## Housing

topic-housing-rent = Logement ou chambre à louer
topic-housing-rent-is = Ici, vous pouvez chercher un appartement ou une chambre, ou poser des questions sur la location.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Logement social
topic-housing-social-is = Ici, vous pouvez vous renseigner sur les logements de la ville avec un loyer plus bas.
topic-housing-shelter = Où dormir ce soir
topic-housing-shelter-is = Ici, vous pouvez demander un endroit pour dormir si vous n'avez pas de logement.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problème avec le propriétaire
topic-housing-tenant-rights-is = Ici, vous pouvez avoir des conseils si vous avez un problème avec votre logement ou votre propriétaire.
topic-housing-benefit = Aide pour payer le loyer
topic-housing-benefit-is = Ici, vous pouvez vous renseigner sur les aides pour payer le loyer ou l'énergie.
topic-housing-utilities = Électricité, gaz, internet
topic-housing-utilities-is = Ici, vous pouvez vous renseigner sur les contrats et les factures de votre logement, par exemple l'électricité, le gaz ou internet.

## Health

topic-health-emergency = Urgence médicale
topic-health-emergency-is = C'est pour les urgences médicales.
topic-health-doctor = Médecin
topic-health-doctor-is = Ici, vous pouvez trouver un médecin ou avoir un conseil médical.
topic-health-insurance = Assurance maladie
topic-health-insurance-is = Ici, vous pouvez vous renseigner sur l'assurance maladie.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psychologue, aide en crise
topic-health-mental-is = Ici, vous pouvez parler à quelqu'un quand vous allez très mal, ou trouver un psychologue.
topic-health-maternity = Grossesse et naissance
topic-health-maternity-is = Ici, vous pouvez avoir de l'aide ou des conseils pour la grossesse, la naissance et un nouveau bébé.
topic-health-child = Médecin pour enfants
topic-health-child-is = Ici, vous pouvez avoir de l'aide ou des conseils pour la santé de votre enfant.
topic-health-dental = Dentiste
topic-health-dental-is = Ici, vous pouvez trouver un dentiste ou avoir de l'aide pour vos dents.
topic-health-pharmacy = Pharmacie
topic-health-pharmacy-is = Ici, vous pouvez avoir des médicaments ou poser des questions sur les médicaments.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Santé sexuelle
topic-health-sexual-is = Ici, vous pouvez avoir des conseils ou faire des tests pour la santé sexuelle et la contraception.
topic-health-disability = Handicap, aide au quotidien
topic-health-disability-is = Ici, vous pouvez vous renseigner sur l'aide pour les personnes handicapées ou qui ont besoin d'être aidées au quotidien.
# Alcohol, drugs, gambling
topic-health-addiction = Addiction, dépendance
topic-health-addiction-is = Ici, on peut avoir de l'aide en cas de problème d'alcool, de drogue, de jeux d'argent ou d'une autre addiction.

## Work

topic-employment-job-search = Trouver du travail
topic-employment-job-search-is = Ici, vous pouvez chercher du travail ou avoir de l'aide pour en trouver.
topic-employment-work-permit = Autorisation de travail
topic-employment-work-permit-is = Ici, vous pouvez vous renseigner sur le droit de travailler et les permis de travail.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problème au travail, salaire
topic-employment-rights-is = Ici, vous pouvez avoir des conseils sur vos droits au travail, par exemple si on ne vous paie pas.
topic-employment-recognition = Faire reconnaître mon diplôme
topic-employment-recognition-is = Ici, vous pouvez demander comment faire reconnaître un diplôme ou une qualification de l'étranger.
topic-employment-training = Formation pour un métier
topic-employment-training-is = Ici, vous pouvez vous renseigner sur les cours et les formations pour un métier.
topic-employment-business = Créer une entreprise
topic-employment-business-is = Ici, vous pouvez demander comment créer une entreprise ou travailler à votre compte.
topic-employment-unemployment = Chômage : inscription, argent
topic-employment-unemployment-is = Ici, vous pouvez vous renseigner sur l'aide pour les personnes sans travail.

## Papers and residence

topic-residence-permit = Titre de séjour
topic-residence-permit-is = Ici, vous pouvez vous renseigner sur les titres de séjour, les cartes de séjour ou les visas.
topic-residence-asylum = Asile
topic-residence-asylum-is = Ici, vous pouvez vous renseigner sur l'asile et la protection des réfugiés.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Réfugiés d'Ukraine
topic-residence-temporary-protection-is = Ici, les personnes qui ont fui la guerre en Ukraine peuvent avoir de l'aide ou se renseigner sur la protection.
topic-residence-citizenship = Nationalité
topic-residence-citizenship-is = Ici, vous pouvez vous renseigner sur la nationalité ou le séjour permanent.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Amener ma famille, mariage
topic-residence-family-is = Ici, vous pouvez demander comment faire venir votre famille, ou vous renseigner sur le mariage.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adresse, numéro d'identité
topic-residence-registration-is = Ici, vous pouvez demander comment déclarer votre adresse ou obtenir un numéro d'identité national.
topic-residence-return = Retour dans mon pays
topic-residence-return-is = Ici, vous pouvez vous renseigner sur le retour dans votre pays, si c'est votre choix.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Passeport, consulat, notaire
topic-residence-documents-is = Ici, vous pouvez vous renseigner sur les passeports, les actes et certificats, ou les copies certifiées.

## Legal help

topic-legal-aid = Avocat, conseil juridique
topic-legal-aid-is = Ici, un avocat ou un conseiller peut vous expliquer vos droits.

## School and courses

topic-education-language-course = Apprendre la langue
topic-education-language-course-is = Ici, vous pouvez apprendre la langue du pays ou vous renseigner sur les cours.
topic-education-school = École pour mon enfant
topic-education-school-is = Ici, vous pouvez vous renseigner sur l'école pour les enfants.
topic-education-preschool = École maternelle, crèche
topic-education-preschool-is = Ici, vous pouvez vous renseigner sur l'école maternelle ou la garde des petits enfants.
topic-education-university = Université
topic-education-university-is = Ici, vous pouvez vous renseigner sur les études à l'université.

## Money, food, clothes

topic-social-family-benefit = Argent pour les enfants
topic-social-family-benefit-is = Ici, vous pouvez vous renseigner sur les allocations pour enfants et les autres aides aux familles.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Nourriture, habits, aides
topic-social-assistance-is = Ici, les personnes dans le besoin peuvent demander de l'aide, par exemple de la nourriture, des habits, de l'argent ou des conseils.

## Bank and tax

topic-finance-bank = Compte en banque
topic-finance-bank-is = Ici, vous pouvez vous renseigner sur un compte en banque.
topic-finance-tax = Impôts, numéro fiscal
topic-finance-tax-is = Ici, vous pouvez vous renseigner sur les impôts ou un numéro fiscal.

## Safety

topic-safety-violence = Violence, menaces
topic-safety-violence-is = Ici, les personnes qui subissent des violences ou des menaces peuvent avoir de l'aide ou des conseils.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Travail forcé, traite humaine
topic-safety-trafficking-is = Ici, les personnes qu'on force à travailler ou qu'on retient contre leur volonté peuvent avoir de l'aide ou des conseils.
topic-safety-discrimination = Racisme, discrimination
topic-safety-discrimination-is = Ici, vous pouvez avoir des conseils ou faire un signalement si on vous traite mal à cause de qui vous êtes.
# Searching for missing family members
topic-safety-tracing = Proches disparus
topic-safety-tracing-is = Ici, vous pouvez demander de l'aide pour retrouver des proches disparus.

## People, community

topic-community-migrant-org = Associations de migrants
topic-community-migrant-org-is = C'est un groupe ou une association de migrants ou pour les migrants.
# Meeting people, intercultural events, volunteering
topic-community-events = Rencontres, bénévolat
topic-community-events-is = Ici, vous pouvez rencontrer des gens, participer à des activités ou faire du bénévolat.
# Councils, consultation, voting
topic-community-participation = Donner son avis, voter
topic-community-participation-is = Ici, vous pouvez demander comment participer aux décisions de la ville ou du pays.
topic-community-interpreting = Interprète, traduction
topic-community-interpreting-is = Ici, vous pouvez demander un interprète ou une traduction.

## Transport

topic-transport-local = Bus, tickets
topic-transport-local-is = Ici, vous pouvez vous renseigner sur les bus, les trains, les tickets ou les réductions.
topic-transport-driving = Permis de conduire
topic-transport-driving-is = Ici, vous pouvez vous renseigner sur le permis de conduire.

## Where do I start?

topic-info-point = Point d'information
topic-info-point-is = Ici, vous pouvez demander où trouver la bonne aide.
