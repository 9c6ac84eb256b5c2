### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Guri
group-health = Caafimaad
group-employment = Shaqo
group-residence = Waraaqo, deggenaansho
group-legal = Caawimo sharci
group-education = Iskuul iyo koorsooyin
group-social = Lacag, cunto, dhar
group-finance = Bangi iyo canshuur
group-safety = Ammaan
group-community = Dadka iyo bulshada
group-transport = Gaadiid
group-info = Xaggee ka bilaabaa?

## Housing

topic-housing-rent = Guri ama qol kiro ah
topic-housing-rent-is = Halkan waxaad ka raadin kartaa guri ama qol, ama wax kaga weydiin kartaa kiraynta.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Guri dawladeed
topic-housing-social-is = Halkan waxaad wax kaga weydiin kartaa guryaha magaalada ee kiradoodu ka jaban tahay.
topic-housing-shelter = Meel caawa la seexdo
topic-housing-shelter-is = Halkan waxaad ka codsan kartaa meel aad seexato haddii aadan guri lahayn.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Dhibaato milkiilaha guriga
topic-housing-tenant-rights-is = Halkan waxaad talo ka heli kartaa haddii dhibaato kaa haysato guriga ama milkiilaha guriga.
topic-housing-benefit = Caawimo bixinta kirada
topic-housing-benefit-is = Halkan waxaad wax kaga weydiin kartaa caawimo ku saabsan kharashka kirada ama tamarta (koronto, kulayl).
topic-housing-utilities = Koronto, gaas, internet
topic-housing-utilities-is = Halkan waxaad wax kaga weydiin kartaa heshiisyada iyo biilasha guriga, sida korontada, gaaska ama internetka.

## Health

topic-health-emergency = Gurmad caafimaad degdeg ah
topic-health-emergency-is = Waxaa loogu talagalay xaaladaha caafimaad ee degdegga ah.
topic-health-doctor = Dhakhtar
topic-health-doctor-is = Halkan waxaad ka heli kartaa dhakhtar ama talo caafimaad.
topic-health-insurance = Caymis caafimaad
topic-health-insurance-is = Halkan waxaad wax kaga weydiin kartaa caymiska caafimaadka.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Cilmi-nafsi yaqaan, niyad-jab
topic-health-mental-is = Halkan qof ayaad kula hadli kartaa marka aad si aad u xun u dareemayso, ama waxaad ka heli kartaa cilmi-nafsi yaqaan.
topic-health-maternity = Uur iyo dhalmo
topic-health-maternity-is = Halkan waxaad ka heli kartaa caawimo ama talo ku saabsan uurka, dhalmada iyo ilmaha cusub.
topic-health-child = Dhakhtarka carruurta
topic-health-child-is = Halkan waxaad ka heli kartaa caawimo ama talo ku saabsan caafimaadka ilmahaaga.
topic-health-dental = Dhakhtarka ilkaha
topic-health-dental-is = Halkan waxaad ka heli kartaa dhakhtar ilko ama caawimo ilkahaaga ku saabsan.
topic-health-pharmacy = Farmashiye
topic-health-pharmacy-is = Halkan waxaad ka heli kartaa daawooyin ama wax kaga weydiin kartaa.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Caafimaadka galmada
topic-health-sexual-is = Halkan waxaad ka heli kartaa talo ama baaritaan ku saabsan caafimaadka galmada iyo ka-hortagga uurka.
topic-health-disability = Naafonimo iyo daryeel
topic-health-disability-is = Halkan waxaad wax kaga weydiin kartaa caawimada dadka naafonimada leh ama dadka daryeel u baahan.
# Alcohol, drugs, gambling
topic-health-addiction = Balwad, qabatin
topic-health-addiction-is = Halkan dadku waxay ka heli karaan caawimo ku saabsan khamriga, daroogada, khamaarka ama balwad kale.

## Work

topic-employment-job-search = Shaqo raadin
topic-employment-job-search-is = Halkan waxaad ka raadin kartaa shaqo ama ka heli kartaa caawimo aad shaqo ku hesho.
topic-employment-work-permit = Oggolaansho shaqo
topic-employment-work-permit-is = Halkan waxaad wax kaga weydiin kartaa xaqa shaqada iyo oggolaanshaha shaqada.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Dhibaato shaqo, mushahar
topic-employment-rights-is = Halkan waxaad ka heli kartaa talo ku saabsan xuquuqdaada shaqada, tusaale ahaan haddii aan mushahar lagu siin.
topic-employment-recognition = Aqoonsiga shahaadadayda
topic-employment-recognition-is = Halkan waxaad ka weydiin kartaa sida loo aqoonsado shahaado ama aqoon xirfadeed oo dal kale laga qaatay.
topic-employment-training = Tababar shaqo
topic-employment-training-is = Halkan waxaad wax kaga weydiin kartaa koorsooyinka iyo tababarrada shaqada.
topic-employment-business = Ganacsi bilaabid
topic-employment-business-is = Halkan waxaad ka weydiin kartaa sida ganacsi loo bilaabo ama si madax-bannaan loogu shaqaysto.
topic-employment-unemployment = Shaqo la'aan: is-qor, lacag
topic-employment-unemployment-is = Halkan waxaad wax kaga weydiin kartaa caawimada dadka aan shaqada haysan.

## Papers and residence

topic-residence-permit = Sharciga deggenaanshaha
topic-residence-permit-is = Halkan waxaad wax kaga weydiin kartaa sharciga deggenaanshaha, kaararka ama fiisooyinka.
topic-residence-asylum = Magangelyo
topic-residence-asylum-is = Halkan waxaad wax kaga weydiin kartaa magangelyada iyo ilaalinta qaxootiga.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Ka soo qaxay Yukrayn
topic-residence-temporary-protection-is = Halkan dadka ka soo qaxay dagaalka Yukrayn waxay ka heli karaan caawimo ama wax kaga weydiin karaan ilaalinta.
topic-residence-citizenship = Jinsiyad, dhalasho
topic-residence-citizenship-is = Halkan waxaad wax kaga weydiin kartaa jinsiyadda ama deggenaanshaha joogtada ah.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Keenista qoyska, guur
topic-residence-family-is = Halkan waxaad wax kaga weydiin kartaa keenista qoyskaaga ama guurka.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Cinwaan, lambar aqoonsi
topic-residence-registration-is = Halkan waxaad wax kaga weydiin kartaa diiwaangelinta cinwaankaaga ama helitaanka lambarka aqoonsiga ee dalka.
topic-residence-return = Ku noqosho dalkayga
topic-residence-return-is = Halkan waxaad wax kaga weydiin kartaa ku noqoshada dalkaaga, adigoo raalli ka ah.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Baasaboor, qunsul, nootaayo
topic-residence-documents-is = Halkan waxaad wax kaga weydiin kartaa baasaboorrada, shahaadooyinka ama nuqullada la xaqiijiyay.

## Legal help

topic-legal-aid = Qareen, talo sharci
topic-legal-aid-is = Halkan qareen ama la-taliye ayaa kuu sheegi kara xuquuqdaada.

## School and courses

topic-education-language-course = Baro luqadda
topic-education-language-course-is = Halkan waxaad ka baran kartaa luqadda dalka ama wax kaga weydiin kartaa koorsooyinka.
topic-education-school = Iskuulka ilmahayga
topic-education-school-is = Halkan waxaad wax kaga weydiin kartaa iskuulka carruurta.
topic-education-preschool = Xannaanada carruurta yaryar
topic-education-preschool-is = Halkan waxaad wax kaga weydiin kartaa dugsiga xannaanada ama daryeelka maalintii ee carruurta yaryar.
topic-education-university = Jaamacad
topic-education-university-is = Halkan waxaad wax kaga weydiin kartaa waxbarashada jaamacadda.

## Money, food, clothes

topic-social-family-benefit = Lacagta carruurta
topic-social-family-benefit-is = Halkan waxaad wax kaga weydiin kartaa lacagta carruurta iyo caawimada kale ee qoysaska.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Cunto, dhar, caawimo bulsho
topic-social-assistance-is = Halkan dadka baahan waxay ka codsan karaan caawimo, sida cunto, dhar, lacag ama talo.

## Bank and tax

topic-finance-bank = Akoon bangi
topic-finance-bank-is = Halkan waxaad wax kaga weydiin kartaa akoonka bangiga.
topic-finance-tax = Canshuur, lambar canshuureed
topic-finance-tax-is = Halkan waxaad wax kaga weydiin kartaa canshuurta ama lambarka canshuurta.

## Safety

topic-safety-violence = Rabshad, hanjabaad
topic-safety-violence-is = Halkan dadka la kulma rabshad ama hanjabaad waxay ka heli karaan caawimo ama talo.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Shaqo qasab, ka ganacsi dad
topic-safety-trafficking-is = Halkan dadka shaqo lagu qasbo ama ay dad kale haystaan waxay ka heli karaan caawimo ama talo.
topic-safety-discrimination = Cunsuriyad, takoor
topic-safety-discrimination-is = Haddii si xun laguula dhaqmay sababtoo ah qofka aad tahay, halkan talo ayaad ka heli kartaa ama waad ku soo sheegi kartaa.
# Searching for missing family members
topic-safety-tracing = Qaraabo la la'yahay
topic-safety-tracing-is = Halkan waxaad ka codsan kartaa caawimo lagu raadiyo qaraabo la la'yahay.

## People, community

topic-community-migrant-org = Ururrada soo-galootiga
topic-community-migrant-org-is = Tani waa koox ama urur ay leeyihiin soo-galooti ama loogu talagalay soo-galooti.
# Meeting people, intercultural events, volunteering
topic-community-events = Dad baro, iskaa wax u qabso
topic-community-events-is = Halkan waxaad kula kulmi kartaa dad, kaga qayb geli kartaa hawlo, ama ka samayn kartaa iskaa wax u qabso.
# Councils, consultation, voting
topic-community-participation = Ra'yi dhiibasho, codayn
topic-community-participation-is = Halkan waxaad ka weydiin kartaa sida aad ra'yigaaga uga dhiiban karto nolosha magaalada ama dalka.
topic-community-interpreting = Turjumaan, tarjumaad
topic-community-interpreting-is = Halkan waxaad ka codsan kartaa turjumaan ama tarjumaad.

## Transport

topic-transport-local = Bas, tikidh
topic-transport-local-is = Halkan waxaad wax kaga weydiin kartaa basaska, tareennada, tikidhada ama qiimo-dhimista.
topic-transport-driving = Liisanka darawalnimada
topic-transport-driving-is = Halkan waxaad wax kaga weydiin kartaa liisanka darawalnimada.

## Where do I start?

topic-info-point = Goobta macluumaadka
topic-info-point-is = Halkan waxaad ka weydiin kartaa meesha laga helo caawimada saxda ah.
