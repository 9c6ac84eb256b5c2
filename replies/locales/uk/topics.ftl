### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Житло
group-health = Здоров’я
group-employment = Робота
group-residence = Документи, проживання
group-legal = Юридична допомога
group-education = Школа і курси
group-social = Гроші, їжа, одяг
group-finance = Банк і податки
group-safety = Безпека
group-community = Люди, спільнота
group-transport = Транспорт
group-info = З чого почати?

## Housing

topic-housing-rent = Оренда квартири чи кімнати
topic-housing-rent-is = Тут можна шукати квартиру чи кімнату або запитати про оренду.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Соціальне житло
topic-housing-social-is = Тут можна запитати про квартири від міста з нижчою орендною платою.
topic-housing-shelter = Де переночувати сьогодні
topic-housing-shelter-is = Тут можна попросити про нічліг, якщо у вас немає житла.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Проблема з власником житла
topic-housing-tenant-rights-is = Тут можна отримати пораду, якщо у вас проблема з квартирою або її власником.
topic-housing-benefit = Допомога з оплатою оренди
topic-housing-benefit-is = Тут можна запитати про допомогу з оплатою оренди або рахунків за енергію.
topic-housing-utilities = Електрика, газ, інтернет
topic-housing-utilities-is = Тут можна запитати про договори й рахунки для вашого житла, наприклад за електрику, газ або інтернет.

## Health

topic-health-emergency = Невідкладна медична допомога
topic-health-emergency-is = Це для випадків, коли потрібна невідкладна медична допомога.
topic-health-doctor = Лікар
topic-health-doctor-is = Тут можна знайти лікаря або отримати медичну пораду.
topic-health-insurance = Медичне страхування
topic-health-insurance-is = Тут можна запитати про медичне страхування.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Психолог, допомога в кризі
topic-health-mental-is = Тут можна з кимось поговорити, коли вам дуже погано, або знайти психолога.
topic-health-maternity = Вагітність і пологи
topic-health-maternity-is = Тут можна отримати допомогу чи пораду щодо вагітності, пологів і новонародженої дитини.
topic-health-child = Дитячий лікар
topic-health-child-is = Тут можна отримати допомогу чи пораду щодо здоров’я вашої дитини.
topic-health-dental = Стоматолог
topic-health-dental-is = Тут можна знайти стоматолога або отримати допомогу, якщо є проблеми із зубами.
topic-health-pharmacy = Аптека
topic-health-pharmacy-is = Тут можна отримати ліки або запитати про них.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Сексуальне здоров’я
topic-health-sexual-is = Тут можна отримати пораду або зробити аналізи, якщо йдеться про сексуальне здоров’я і контрацепцію.
topic-health-disability = Інвалідність і догляд
topic-health-disability-is = Тут можна запитати про допомогу для людей з інвалідністю або людей, які потребують догляду.
# Alcohol, drugs, gambling
topic-health-addiction = Залежність
topic-health-addiction-is = Тут можна отримати допомогу, якщо є залежність від алкоголю, наркотиків, азартних ігор чи чогось іншого.

## Work

topic-employment-job-search = Пошук роботи
topic-employment-job-search-is = Тут можна шукати роботу або отримати допомогу в пошуку.
topic-employment-work-permit = Дозвіл на роботу
topic-employment-work-permit-is = Тут можна запитати про право на роботу і дозволи на роботу.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Проблема на роботі, зарплата
topic-employment-rights-is = Тут можна отримати пораду щодо ваших прав на роботі, наприклад якщо вам не платять.
topic-employment-recognition = Визнання диплома
topic-employment-recognition-is = Тут можна запитати, як визнають іноземний диплом або кваліфікацію.
topic-employment-training = Професійні курси
topic-employment-training-is = Тут можна запитати про професійні курси та навчання.
topic-employment-business = Відкрити свою справу
topic-employment-business-is = Тут можна запитати, як відкрити бізнес або працювати на себе.
topic-employment-unemployment = Безробіття: облік, виплати
topic-employment-unemployment-is = Тут можна запитати про допомогу для людей без роботи.

## Papers and residence

topic-residence-permit = Дозвіл на проживання
topic-residence-permit-is = Тут можна запитати про дозволи на проживання, посвідки або візи.
topic-residence-asylum = Статус біженця, притулок
topic-residence-asylum-is = Тут можна запитати про статус біженця, притулок і захист.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Біженці з України
topic-residence-temporary-protection-is = Тут люди, які втекли від війни в Україні, можуть отримати допомогу або запитати про захист.
topic-residence-citizenship = Громадянство
topic-residence-citizenship-is = Тут можна запитати про громадянство або постійне проживання.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Привезти родину, шлюб
topic-residence-family-is = Тут можна запитати, як привезти родину, або запитати про шлюб.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Реєстрація адреси, ID-номер
topic-residence-registration-is = Тут можна запитати про реєстрацію адреси або державний ідентифікаційний номер.
topic-residence-return = Повернення у свою країну
topic-residence-return-is = Тут можна запитати про добровільне повернення у свою країну.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Паспорт, консульство, нотаріус
topic-residence-documents-is = Тут можна запитати про паспорти, свідоцтва, довідки або завірені копії.

## Legal help

topic-legal-aid = Юрист, юридична порада
topic-legal-aid-is = Тут юрист або консультант може розповісти вам про ваші права.

## School and courses

topic-education-language-course = Вивчення мови, курси
topic-education-language-course-is = Тут можна вивчати мову країни або запитати про курси.
topic-education-school = Школа для дитини
topic-education-school-is = Тут можна запитати про школу для дітей.
topic-education-preschool = Дитячий садок, ясла
topic-education-preschool-is = Тут можна запитати про дитячий садок або денний догляд за малими дітьми.
topic-education-university = Університет
topic-education-university-is = Тут можна запитати про навчання в університеті.

## Money, food, clothes

topic-social-family-benefit = Гроші на дітей
topic-social-family-benefit-is = Тут можна запитати про виплати на дітей та іншу допомогу сім’ям.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Їжа, одяг, соцдопомога
topic-social-assistance-is = Тут люди у скруті можуть попросити про допомогу, наприклад їжу, одяг, гроші або пораду.

## Bank and tax

topic-finance-bank = Рахунок у банку
topic-finance-bank-is = Тут можна запитати про рахунок у банку.
topic-finance-tax = Податки, податковий номер
topic-finance-tax-is = Тут можна запитати про податки або податковий номер.

## Safety

topic-safety-violence = Насильство, погрози
topic-safety-violence-is = Тут люди, які терплять насильство або погрози, можуть отримати допомогу чи пораду.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Торгівля людьми, рабська праця
topic-safety-trafficking-is = Тут люди, яких змушують працювати або тримають силою, можуть отримати допомогу чи пораду.
topic-safety-discrimination = Расизм, дискримінація
topic-safety-discrimination-is = Тут можна отримати пораду або повідомити, якщо з вами погано повелися через те, хто ви є.
# Searching for missing family members
topic-safety-tracing = Зниклі родичі
topic-safety-tracing-is = Тут можна попросити про допомогу в пошуку зниклих родичів.

## People, community

topic-community-migrant-org = Організації мігрантів
topic-community-migrant-org-is = Це група чи організація мігрантів або для мігрантів.
# Meeting people, intercultural events, volunteering
topic-community-events = Спілкування, волонтерство
topic-community-events-is = Тут можна познайомитися з людьми, взяти участь у заходах або долучитися до волонтерства.
# Councils, consultation, voting
topic-community-participation = Вплив на рішення, вибори
topic-community-participation-is = Тут можна запитати, як впливати на життя міста або країни.
topic-community-interpreting = Перекладач, переклад
topic-community-interpreting-is = Тут можна попросити про перекладача або переклад.

## Transport

topic-transport-local = Автобус, квитки
topic-transport-local-is = Тут можна запитати про автобуси, поїзди, квитки або знижки.
topic-transport-driving = Водійські права
topic-transport-driving-is = Тут можна запитати про водійські права.

## Where do I start?

topic-info-point = Інформаційний пункт
topic-info-point-is = Тут можна запитати, де знайти потрібну допомогу.
