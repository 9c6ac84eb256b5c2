### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Housing
group-health = Health
group-employment = Work
group-residence = Papers, residence
group-legal = Legal help
group-education = School and courses
group-social = Money, food, clothes
group-finance = Bank and tax
group-safety = Safety
group-community = People, community
group-transport = Transport
group-info = Where do I start?

## Housing

topic-housing-rent = Flat or room to rent
topic-housing-rent-is = Here you can look for a flat or a room, or ask about renting.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Social housing
topic-housing-social-is = Here you can ask about flats from the city with a lower rent.
topic-housing-shelter = A place to sleep tonight
topic-housing-shelter-is = Here you can ask for a place to sleep if you have no home.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problem with my landlord
topic-housing-tenant-rights-is = Here you can get advice if you have a problem with your flat or your landlord.
topic-housing-benefit = Help to pay the rent
topic-housing-benefit-is = Here you can ask about help with the cost of rent or energy.
topic-housing-utilities = Electricity, gas, internet
topic-housing-utilities-is = Here you can ask about contracts and bills for your home, such as electricity, gas or internet.

## Health

topic-health-emergency = Medical emergency
topic-health-emergency-is = This is for medical emergencies.
topic-health-doctor = Doctor
topic-health-doctor-is = Here you can find a doctor or get medical advice.
topic-health-insurance = Health insurance
topic-health-insurance-is = Here you can ask about health insurance.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psychologist, crisis help
topic-health-mental-is = Here you can talk to someone when you feel very bad, or find a psychologist.
topic-health-maternity = Pregnancy and birth
topic-health-maternity-is = Here you can get help or advice about pregnancy, birth and a new baby.
topic-health-child = Children's doctor
topic-health-child-is = Here you can get help or advice about your child's health.
topic-health-dental = Dentist
topic-health-dental-is = Here you can find a dentist or get help with your teeth.
topic-health-pharmacy = Pharmacy
topic-health-pharmacy-is = Here you can get medicines or ask about them.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Sexual health
topic-health-sexual-is = Here you can get advice or tests about sexual health and contraception.
topic-health-disability = Disability and care
topic-health-disability-is = Here you can ask about help for people with a disability or people who need care.
# Alcohol, drugs, gambling
topic-health-addiction = Addiction
topic-health-addiction-is = Here people can get help with alcohol, drugs, gambling or another addiction.

## Work

topic-employment-job-search = Find work
topic-employment-job-search-is = Here you can look for work or get help to find it.
topic-employment-work-permit = Permission to work
topic-employment-work-permit-is = Here you can ask about the right to work and work permits.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problem at work, pay
topic-employment-rights-is = Here you can get advice about your rights at work, for example if you are not paid.
topic-employment-recognition = Recognition of my diploma
topic-employment-recognition-is = Here you can ask how a foreign diploma or qualification is recognised.
topic-employment-training = Training for a job
topic-employment-training-is = Here you can ask about courses and training for a job.
topic-employment-business = Start a business
topic-employment-business-is = Here you can ask how to start a business or work for yourself.
topic-employment-unemployment = Unemployed: register, money
topic-employment-unemployment-is = Here you can ask about help for people without work.

## Papers and residence

topic-residence-permit = Residence permit
topic-residence-permit-is = Here you can ask about residence permits, cards or visas.
topic-residence-asylum = Asylum
topic-residence-asylum-is = Here you can ask about asylum and protection as a refugee.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Fled from Ukraine
topic-residence-temporary-protection-is = Here people who fled the war in Ukraine can get help or ask about protection.
topic-residence-citizenship = Citizenship
topic-residence-citizenship-is = Here you can ask about citizenship or permanent residence.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Bring my family, marriage
topic-residence-family-is = Here you can ask about bringing your family or about marriage.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Address, ID number
topic-residence-registration-is = Here you can ask about registering your address or getting a national ID number.
topic-residence-return = Return to my country
topic-residence-return-is = Here you can ask about going back to your country of your own free will.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Passport, consulate, notary
topic-residence-documents-is = Here you can ask about passports, certificates or certified copies.

## Legal help

topic-legal-aid = Lawyer, legal advice
topic-legal-aid-is = Here a lawyer or adviser can tell you about your rights.

## School and courses

topic-education-language-course = Learn the language
topic-education-language-course-is = Here you can learn the language of the country or ask about courses.
topic-education-school = School for my child
topic-education-school-is = Here you can ask about school for children.
topic-education-preschool = Kindergarten, nursery
topic-education-preschool-is = Here you can ask about kindergarten or day care for small children.
topic-education-university = University
topic-education-university-is = Here you can ask about studying at a university.

## Money, food, clothes

topic-social-family-benefit = Money for children
topic-social-family-benefit-is = Here you can ask about child benefit and other help for families.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Food, clothes, social help
topic-social-assistance-is = Here people in need can ask for help, such as food, clothes, money or advice.

## Bank and tax

topic-finance-bank = Bank account
topic-finance-bank-is = Here you can ask about a bank account.
topic-finance-tax = Taxes, tax number
topic-finance-tax-is = Here you can ask about taxes or a tax number.

## Safety

topic-safety-violence = Violence, threats
topic-safety-violence-is = Here people who suffer violence or threats can get help or advice.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Forced work, trafficking
topic-safety-trafficking-is = Here people who are forced to work or are held by others can get help or advice.
topic-safety-discrimination = Racism, discrimination
topic-safety-discrimination-is = Here you can get advice or report it if you were treated badly because of who you are.
# Searching for missing family members
topic-safety-tracing = Missing relatives
topic-safety-tracing-is = Here you can ask for help to find missing relatives.

## People, community

topic-community-migrant-org = Migrant organisations
topic-community-migrant-org-is = This is a group or organisation of migrants or for migrants.
# Meeting people, intercultural events, volunteering
topic-community-events = Meet people, volunteer
topic-community-events-is = Here you can meet people, join in activities or volunteer.
# Councils, consultation, voting
topic-community-participation = Have a say, vote
topic-community-participation-is = Here you can ask how to have a say in the life of the city or the country.
topic-community-interpreting = Interpreter, translation
topic-community-interpreting-is = Here you can ask for an interpreter or a translation.

## Transport

topic-transport-local = Bus, tickets
topic-transport-local-is = Here you can ask about buses, trains, tickets or discounts.
topic-transport-driving = Driving licence
topic-transport-driving-is = Here you can ask about a driving licence.

## Where do I start?

topic-info-point = Information point
topic-info-point-is = Here you can ask where to find the right help.
