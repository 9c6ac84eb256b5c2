### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Mājoklis
group-health = Veselība
group-employment = Darbs
group-residence = Dokumenti, uzturēšanās
group-legal = Juridiskā palīdzība
group-education = Skola un kursi
group-social = Nauda, ēdiens, drēbes
group-finance = Banka un nodokļi
group-safety = Drošība
group-community = Cilvēki, kopiena
group-transport = Transports
group-info = Ar ko sākt?

## Housing

topic-housing-rent = Īrēt dzīvokli vai istabu
topic-housing-rent-is = Šeit var meklēt dzīvokli vai istabu vai jautāt par īri.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Pašvaldības dzīvoklis
topic-housing-social-is = Šeit var jautāt par pilsētas dzīvokļiem ar zemāku īres maksu.
topic-housing-shelter = Kur pārnakšņot šonakt
topic-housing-shelter-is = Šeit var lūgt vietu, kur pārnakšņot, ja jums nav, kur dzīvot.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Problēma ar izīrētāju
topic-housing-tenant-rights-is = Šeit var saņemt padomu, ja jums ir problēma ar dzīvokli vai izīrētāju.
topic-housing-benefit = Palīdzība samaksāt īri
topic-housing-benefit-is = Šeit var jautāt par palīdzību samaksāt īri vai rēķinus par enerģiju.
topic-housing-utilities = Elektrība, gāze, internets
topic-housing-utilities-is = Šeit var jautāt par mājokļa līgumiem un rēķiniem, piemēram, par elektrību, gāzi vai internetu.

## Health

topic-health-emergency = Neatliekamā palīdzība
topic-health-emergency-is = Tas ir gadījumiem, kad steidzami vajag medicīnisko palīdzību.
topic-health-doctor = Ārsts
topic-health-doctor-is = Šeit var atrast ārstu vai saņemt medicīnisku padomu.
topic-health-insurance = Veselības apdrošināšana
topic-health-insurance-is = Šeit var jautāt par veselības apdrošināšanu.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psihologs, palīdzība krīzē
topic-health-mental-is = Šeit var ar kādu parunāt, kad jums ir ļoti grūti, vai atrast psihologu.
topic-health-maternity = Grūtniecība un dzemdības
topic-health-maternity-is = Šeit var saņemt palīdzību vai padomu par grūtniecību, dzemdībām un jaundzimušo.
topic-health-child = Bērnu ārsts
topic-health-child-is = Šeit var saņemt palīdzību vai padomu par bērna veselību.
topic-health-dental = Zobārsts
topic-health-dental-is = Šeit var atrast zobārstu vai saņemt palīdzību, ja ir problēmas ar zobiem.
topic-health-pharmacy = Aptieka
topic-health-pharmacy-is = Šeit var dabūt zāles vai jautāt par tām.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Seksuālā veselība
topic-health-sexual-is = Šeit var saņemt padomu par seksuālo veselību un kontracepciju vai veikt analīzes.
topic-health-disability = Invaliditāte un aprūpe
topic-health-disability-is = Šeit var jautāt par palīdzību cilvēkiem ar invaliditāti vai cilvēkiem, kam vajadzīga aprūpe.
# Alcohol, drugs, gambling
topic-health-addiction = Atkarība
topic-health-addiction-is = Šeit cilvēki var saņemt palīdzību, ja ir atkarība no alkohola, narkotikām, azartspēlēm vai cita atkarība.

## Work

topic-employment-job-search = Atrast darbu
topic-employment-job-search-is = Šeit var meklēt darbu vai saņemt palīdzību darba meklēšanā.
topic-employment-work-permit = Atļauja strādāt
topic-employment-work-permit-is = Šeit var jautāt par tiesībām strādāt un darba atļaujām.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = Problēma darbā, alga
topic-employment-rights-is = Šeit var saņemt padomu par savām tiesībām darbā, piemēram, ja jums nemaksā.
topic-employment-recognition = Diploma atzīšana
topic-employment-recognition-is = Šeit var jautāt, kā atzīst ārzemju diplomu vai kvalifikāciju.
topic-employment-training = Kursi un apmācība darbam
topic-employment-training-is = Šeit var jautāt par kursiem un apmācību darbam.
topic-employment-business = Atvērt savu uzņēmumu
topic-employment-business-is = Šeit var jautāt, kā atvērt uzņēmumu vai strādāt sev.
topic-employment-unemployment = Bezdarbs: reģistrācija, nauda
topic-employment-unemployment-is = Šeit var jautāt par palīdzību cilvēkiem bez darba.

## Papers and residence

topic-residence-permit = Uzturēšanās atļauja
topic-residence-permit-is = Šeit var jautāt par uzturēšanās atļaujām, kartēm vai vīzām.
topic-residence-asylum = Patvērums
topic-residence-asylum-is = Šeit var jautāt par patvērumu un bēgļu aizsardzību.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Bēgļi no Ukrainas
topic-residence-temporary-protection-is = Šeit cilvēki, kuri bēga no kara Ukrainā, var saņemt palīdzību vai jautāt par aizsardzību.
topic-residence-citizenship = Pilsonība
topic-residence-citizenship-is = Šeit var jautāt par pilsonību vai pastāvīgu uzturēšanos.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Atvest ģimeni, laulības
topic-residence-family-is = Šeit var jautāt par ģimenes atvešanu vai par laulībām.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adrese, personas kods
topic-residence-registration-is = Šeit var jautāt, kā reģistrēt savu adresi vai saņemt personas kodu.
topic-residence-return = Atgriezties savā valstī
topic-residence-return-is = Šeit var jautāt par brīvprātīgu atgriešanos savā valstī.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pase, konsulāts, notārs
topic-residence-documents-is = Šeit var jautāt par pasēm, apliecībām vai apliecinātām kopijām.

## Legal help

topic-legal-aid = Jurists, juridisks padoms
topic-legal-aid-is = Šeit jurists vai konsultants var pastāstīt par jūsu tiesībām.

## School and courses

topic-education-language-course = Mācīties valodu
topic-education-language-course-is = Šeit var mācīties šīs valsts valodu vai jautāt par kursiem.
topic-education-school = Skola manam bērnam
topic-education-school-is = Šeit var jautāt par skolu bērniem.
topic-education-preschool = Bērnudārzs, silīte
topic-education-preschool-is = Šeit var jautāt par bērnudārzu vai mazu bērnu pieskatīšanu dienā.
topic-education-university = Augstskola
topic-education-university-is = Šeit var jautāt par studijām augstskolā.

## Money, food, clothes

topic-social-family-benefit = Nauda bērniem
topic-social-family-benefit-is = Šeit var jautāt par bērnu pabalstu un citu palīdzību ģimenēm.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Ēdiens, drēbes, palīdzība
topic-social-assistance-is = Šeit cilvēki grūtībās var lūgt palīdzību, piemēram, ēdienu, drēbes, naudu vai padomu.

## Bank and tax

topic-finance-bank = Bankas konts
topic-finance-bank-is = Šeit var jautāt par bankas kontu.
topic-finance-tax = Nodokļi, nodokļu numurs
topic-finance-tax-is = Šeit var jautāt par nodokļiem vai nodokļu maksātāja numuru.

## Safety

topic-safety-violence = Vardarbība, draudi
topic-safety-violence-is = Šeit cilvēki, kuri cieš no vardarbības vai draudiem, var saņemt palīdzību vai padomu.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Spiež strādāt, tirgo cilvēkus
topic-safety-trafficking-is = Šeit cilvēki, kurus kāds spiež strādāt vai tur nebrīvē, var saņemt palīdzību vai padomu.
topic-safety-discrimination = Rasisms, diskriminācija
topic-safety-discrimination-is = Šeit var saņemt padomu vai ziņot, ja pret jums slikti izturējās tā dēļ, kas jūs esat.
# Searching for missing family members
topic-safety-tracing = Pazuduši radinieki
topic-safety-tracing-is = Šeit var lūgt palīdzību atrast pazudušus radiniekus.

## People, community

topic-community-migrant-org = Migrantu organizācijas
topic-community-migrant-org-is = Šī ir migrantu vai migrantiem domāta grupa vai organizācija.
# Meeting people, intercultural events, volunteering
topic-community-events = Tikšanās, brīvprātīgs darbs
topic-community-events-is = Šeit var iepazīties ar cilvēkiem, piedalīties pasākumos vai darīt brīvprātīgu darbu.
# Councils, consultation, voting
topic-community-participation = Paust viedokli, balsot
topic-community-participation-is = Šeit var jautāt, kā izteikt savu viedokli par pilsētas vai valsts dzīvi.
topic-community-interpreting = Tulks, tulkojums
topic-community-interpreting-is = Šeit var lūgt tulku vai tulkojumu.

## Transport

topic-transport-local = Autobuss, biļetes
topic-transport-local-is = Šeit var jautāt par autobusiem, vilcieniem, biļetēm vai atlaidēm.
topic-transport-driving = Autovadītāja apliecība
topic-transport-driving-is = Šeit var jautāt par autovadītāja apliecību.

## Where do I start?

topic-info-point = Informācijas punkts
topic-info-point-is = Šeit var jautāt, kur atrast īsto palīdzību.
