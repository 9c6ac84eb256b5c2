### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Жильё
group-health = Здоровье
group-employment = Работа
group-residence = Документы, проживание
group-legal = Юридическая помощь
group-education = Школа и курсы
group-social = Деньги, еда, одежда
group-finance = Банк и налоги
group-safety = Безопасность
group-community = Люди и сообщества
group-transport = Транспорт
group-info = С чего начать?

## Housing

topic-housing-rent = Снять квартиру или комнату
topic-housing-rent-is = Здесь можно искать квартиру или комнату или спросить об аренде.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Социальное жильё
topic-housing-social-is = Здесь можно спросить о квартирах от города с более низкой арендной платой.
topic-housing-shelter = Где переночевать сегодня
topic-housing-shelter-is = Здесь можно попросить о ночлеге, если у вас нет жилья.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Проблема с хозяином жилья
topic-housing-tenant-rights-is = Здесь можно получить совет, если у вас проблема с квартирой или с хозяином жилья.
topic-housing-benefit = Помощь с оплатой аренды
topic-housing-benefit-is = Здесь можно спросить о помощи с оплатой аренды или счетов за энергию.
topic-housing-utilities = Электричество, газ, интернет
topic-housing-utilities-is = Здесь можно спросить о договорах и счетах для вашего жилья, например за электричество, газ или интернет.

## Health

topic-health-emergency = Срочная медицинская помощь
topic-health-emergency-is = Это для случаев, когда срочно нужна медицинская помощь.
topic-health-doctor = Врач
topic-health-doctor-is = Здесь можно найти врача или получить медицинский совет.
topic-health-insurance = Медицинская страховка
topic-health-insurance-is = Здесь можно спросить о медицинской страховке.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Психолог, помощь в кризисе
topic-health-mental-is = Здесь можно с кем-то поговорить, когда вам очень плохо, или найти психолога.
topic-health-maternity = Беременность и роды
topic-health-maternity-is = Здесь можно получить помощь или совет, если речь о беременности, родах или новорождённом ребёнке.
topic-health-child = Детский врач
topic-health-child-is = Здесь можно получить помощь или совет, если речь о здоровье вашего ребёнка.
topic-health-dental = Зубной врач
topic-health-dental-is = Здесь можно найти зубного врача или получить помощь с зубами.
topic-health-pharmacy = Аптека
topic-health-pharmacy-is = Здесь можно получить лекарства или спросить о них.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Сексуальное здоровье
topic-health-sexual-is = Здесь можно получить совет или сдать анализы, если речь о сексуальном здоровье и контрацепции.
topic-health-disability = Инвалидность и уход
topic-health-disability-is = Здесь можно спросить о помощи для людей с инвалидностью или людей, которым нужен уход.
# Alcohol, drugs, gambling
topic-health-addiction = Зависимость
topic-health-addiction-is = Здесь можно получить помощь, если есть зависимость от алкоголя, наркотиков, азартных игр или чего-то ещё.

## Work

topic-employment-job-search = Найти работу
topic-employment-job-search-is = Здесь можно искать работу или получить помощь в поиске.
topic-employment-work-permit = Разрешение на работу
topic-employment-work-permit-is = Здесь можно спросить о праве на работу и о разрешении на работу.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Проблема на работе, зарплата
topic-employment-rights-is = Здесь можно получить совет о ваших правах на работе, например если вам не платят.
topic-employment-recognition = Признание диплома
topic-employment-recognition-is = Здесь можно спросить, как признают иностранный диплом или квалификацию.
topic-employment-training = Обучение профессии
topic-employment-training-is = Здесь можно спросить о курсах и обучении профессии.
topic-employment-business = Открыть своё дело
topic-employment-business-is = Здесь можно спросить, как открыть своё дело или работать на себя.
topic-employment-unemployment = Нет работы: учёт, пособие
topic-employment-unemployment-is = Здесь можно спросить о помощи для людей без работы.

## Papers and residence

topic-residence-permit = Вид на жительство
topic-residence-permit-is = Здесь можно спросить о виде на жительство, карте пребывания или визе.
topic-residence-asylum = Убежище, статус беженца
topic-residence-asylum-is = Здесь можно спросить об убежище и защите для беженцев.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Беженцы из Украины
topic-residence-temporary-protection-is = Здесь люди, которые бежали от войны в Украине, могут получить помощь или спросить о защите.
topic-residence-citizenship = Гражданство
topic-residence-citizenship-is = Здесь можно спросить о гражданстве или о постоянном виде на жительство.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Привезти семью, брак
topic-residence-family-is = Здесь можно спросить, как перевезти к себе семью, или спросить о браке.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Адрес (прописка), ID-номер
topic-residence-registration-is = Здесь можно спросить о регистрации адреса (прописке) или о личном номере, который даёт государство.
topic-residence-return = Вернуться в свою страну
topic-residence-return-is = Здесь можно спросить о возвращении в свою страну по собственному желанию.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Паспорт, консульство, нотариус
topic-residence-documents-is = Здесь можно спросить о паспортах, свидетельствах, справках или заверенных копиях.

## Legal help

topic-legal-aid = Юрист, юридический совет
topic-legal-aid-is = Здесь юрист или консультант может рассказать вам о ваших правах.

## School and courses

topic-education-language-course = Учить язык
topic-education-language-course-is = Здесь можно учить язык страны или спросить о курсах.
topic-education-school = Школа для ребёнка
topic-education-school-is = Здесь можно спросить о школе для детей.
topic-education-preschool = Детский сад, ясли
topic-education-preschool-is = Здесь можно спросить о детском саде или о дневном присмотре за маленькими детьми.
topic-education-university = Университет
topic-education-university-is = Здесь можно спросить об учёбе в университете.

## Money, food, clothes

topic-social-family-benefit = Деньги на детей
topic-social-family-benefit-is = Здесь можно спросить о детских пособиях и другой помощи семьям.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Еда, одежда, соцпомощь
topic-social-assistance-is = Здесь люди в трудной ситуации могут попросить о помощи: например, еду, одежду, деньги или совет.

## Bank and tax

topic-finance-bank = Счёт в банке
topic-finance-bank-is = Здесь можно спросить о счёте в банке.
topic-finance-tax = Налоги, налоговый номер
topic-finance-tax-is = Здесь можно спросить о налогах или налоговом номере.

## Safety

topic-safety-violence = Насилие, угрозы
topic-safety-violence-is = Здесь люди, которые страдают от насилия или угроз, могут получить помощь или совет.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Торговля людьми, рабский труд
topic-safety-trafficking-is = Здесь люди, которых заставляют работать или удерживают силой, могут получить помощь или совет.
topic-safety-discrimination = Расизм, дискриминация
topic-safety-discrimination-is = Здесь можно получить совет или сообщить, если с вами плохо обошлись из-за того, кто вы.
# Searching for missing family members
topic-safety-tracing = Пропавшие родственники
topic-safety-tracing-is = Здесь можно попросить о помощи в поиске пропавших родственников.

## People, community

topic-community-migrant-org = Организации мигрантов
topic-community-migrant-org-is = Это группа или организация мигрантов или для мигрантов.
# Meeting people, intercultural events, volunteering
topic-community-events = Общение, волонтёрство
topic-community-events-is = Здесь можно познакомиться с людьми, участвовать в мероприятиях или помогать как волонтёр.
# Councils, consultation, voting
topic-community-participation = Участие в решениях, выборы
topic-community-participation-is = Здесь можно спросить, как влиять на жизнь города или страны.
topic-community-interpreting = Переводчик, перевод
topic-community-interpreting-is = Здесь можно попросить о переводчике или переводе.

## Transport

topic-transport-local = Автобус, билеты
topic-transport-local-is = Здесь можно спросить об автобусах, поездах, билетах или скидках.
topic-transport-driving = Водительские права
topic-transport-driving-is = Здесь можно спросить о водительских правах.

## Where do I start?

topic-info-point = Информационный пункт
topic-info-point-is = Здесь можно спросить, где найти нужную помощь.
