### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = Ev
group-health = Sağlık
group-employment = İş
group-residence = Belgeler, oturum
group-legal = Hukuki yardım
group-education = Okul ve kurslar
group-social = Para, yiyecek, giysi
group-finance = Banka ve vergi
group-safety = Güvenlik
group-community = İnsanlar, topluluk
group-transport = Ulaşım
group-info = Nereden başlamalı?

## Housing

topic-housing-rent = Kiralık ev veya oda
topic-housing-rent-is = Burada ev veya oda arayabilir ya da kiralama hakkında soru sorabilirsiniz.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = Sosyal konut
topic-housing-social-is = Burada belediyenin daha düşük kiralı evleri hakkında soru sorabilirsiniz.
topic-housing-shelter = Bu gece kalacak yer
topic-housing-shelter-is = Eviniz yoksa burada yatacak bir yer isteyebilirsiniz.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = Ev sahibimle sorun
topic-housing-tenant-rights-is = Evinizle veya ev sahibinizle bir sorununuz varsa burada tavsiye alabilirsiniz.
topic-housing-benefit = Kira için yardım
topic-housing-benefit-is = Burada kira veya enerji masrafları için yardım hakkında soru sorabilirsiniz.
topic-housing-utilities = Elektrik, gaz, internet
topic-housing-utilities-is = Burada evinizin elektrik, gaz veya internet gibi sözleşmeleri ve faturaları hakkında soru sorabilirsiniz.

## Health

topic-health-emergency = Acil sağlık yardımı
topic-health-emergency-is = Bu, acil sağlık durumları içindir.
topic-health-doctor = Doktor
topic-health-doctor-is = Burada doktor bulabilir veya sağlıkla ilgili tavsiye alabilirsiniz.
topic-health-insurance = Sağlık sigortası
topic-health-insurance-is = Burada sağlık sigortası hakkında soru sorabilirsiniz.
# Psychologist, trauma, depression, crisis line
topic-health-mental = Psikolog, kriz yardımı
topic-health-mental-is = Kendinizi çok kötü hissettiğinizde burada biriyle konuşabilir veya bir psikolog bulabilirsiniz.
topic-health-maternity = Hamilelik ve doğum
topic-health-maternity-is = Burada hamilelik, doğum ve yeni doğan bebek için yardım veya tavsiye alabilirsiniz.
topic-health-child = Çocuk doktoru
topic-health-child-is = Burada çocuğunuzun sağlığı için yardım veya tavsiye alabilirsiniz.
topic-health-dental = Diş doktoru
topic-health-dental-is = Burada diş doktoru bulabilir veya dişleriniz için yardım alabilirsiniz.
topic-health-pharmacy = Eczane
topic-health-pharmacy-is = Burada ilaç alabilir veya ilaçlar hakkında soru sorabilirsiniz.
# Contraception, HIV and other tests, abortion
topic-health-sexual = Cinsel sağlık
topic-health-sexual-is = Burada cinsel sağlık ve doğum kontrolü hakkında tavsiye alabilir veya test yaptırabilirsiniz.
topic-health-disability = Engellilik ve bakım
topic-health-disability-is = Burada engelliler veya bakıma ihtiyacı olanlar için yardım hakkında soru sorabilirsiniz.
# Alcohol, drugs, gambling
topic-health-addiction = Bağımlılık
topic-health-addiction-is = İnsanlar burada alkol, uyuşturucu, kumar veya başka bir bağımlılık için yardım alabilir.

## Work

topic-employment-job-search = İş bulmak
topic-employment-job-search-is = Burada iş arayabilir veya iş bulmak için yardım alabilirsiniz.
topic-employment-work-permit = Çalışma izni
topic-employment-work-permit-is = Burada çalışma hakkı ve çalışma izni hakkında soru sorabilirsiniz.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = İş yerinde sorun, maaş
topic-employment-rights-is = Burada iş yerindeki haklarınız hakkında tavsiye alabilirsiniz, örneğin paranızı vermiyorlarsa.
topic-employment-recognition = Diploma denkliği
topic-employment-recognition-is = Burada yabancı bir diplomanın veya meslek belgesinin nasıl tanındığını sorabilirsiniz.
topic-employment-training = Meslek eğitimi
topic-employment-training-is = Burada meslek kursları ve meslek eğitimi hakkında soru sorabilirsiniz.
topic-employment-business = İş kurmak
topic-employment-business-is = Burada nasıl iş kurulduğunu veya kendi hesabınıza nasıl çalışacağınızı sorabilirsiniz.
topic-employment-unemployment = İşsizlik: kayıt, para
topic-employment-unemployment-is = Burada işi olmayanlar için yardım hakkında soru sorabilirsiniz.

## Papers and residence

topic-residence-permit = Oturum izni
topic-residence-permit-is = Burada oturum izni, oturum kartı veya vize hakkında soru sorabilirsiniz.
topic-residence-asylum = İltica
topic-residence-asylum-is = Burada iltica ve mülteci olarak korunma hakkında soru sorabilirsiniz.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = Ukrayna’dan kaçanlar
topic-residence-temporary-protection-is = Ukrayna’daki savaştan kaçan insanlar burada yardım alabilir veya korunma hakkında soru sorabilir.
topic-residence-citizenship = Vatandaşlık
topic-residence-citizenship-is = Burada vatandaşlık veya süresiz oturum hakkında soru sorabilirsiniz.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = Ailemi getirmek, evlilik
topic-residence-family-is = Burada ailenizi getirmek veya evlilik hakkında soru sorabilirsiniz.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = Adres, kimlik numarası
topic-residence-registration-is = Burada adres kaydı yaptırmak veya o ülkenin kimlik numarasını almak hakkında soru sorabilirsiniz.
topic-residence-return = Ülkeme dönmek
topic-residence-return-is = Burada kendi isteğinizle ülkenize dönmek hakkında soru sorabilirsiniz.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = Pasaport, konsolosluk, noter
topic-residence-documents-is = Burada pasaport, resmi belgeler veya onaylı kopyalar hakkında soru sorabilirsiniz.

## Legal help

topic-legal-aid = Avukat, hukuki tavsiye
topic-legal-aid-is = Burada bir avukat veya danışman size haklarınızı anlatabilir.

## School and courses

topic-education-language-course = Dil öğrenmek
topic-education-language-course-is = Burada ülkenin dilini öğrenebilir veya kurslar hakkında soru sorabilirsiniz.
topic-education-school = Çocuğum için okul
topic-education-school-is = Burada çocuklar için okul hakkında soru sorabilirsiniz.
topic-education-preschool = Anaokulu, kreş
topic-education-preschool-is = Burada anaokulu veya küçük çocukların gündüz bakımı hakkında soru sorabilirsiniz.
topic-education-university = Üniversite
topic-education-university-is = Burada üniversitede okumak hakkında soru sorabilirsiniz.

## Money, food, clothes

topic-social-family-benefit = Çocuk parası
topic-social-family-benefit-is = Burada çocuk parası ve ailelere verilen başka yardımlar hakkında soru sorabilirsiniz.
# Food, clothes, money in hardship, social worker
topic-social-assistance = Yiyecek, giysi, sosyal yardım
topic-social-assistance-is = İhtiyacı olan insanlar burada yiyecek, giysi, para veya tavsiye gibi yardımlar isteyebilir.

## Bank and tax

topic-finance-bank = Banka hesabı
topic-finance-bank-is = Burada banka hesabı hakkında soru sorabilirsiniz.
topic-finance-tax = Vergi, vergi numarası
topic-finance-tax-is = Burada vergi veya vergi numarası hakkında soru sorabilirsiniz.

## Safety

topic-safety-violence = Şiddet, tehdit
topic-safety-violence-is = Şiddet gören veya tehdit edilen insanlar burada yardım veya tavsiye alabilir.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = Zorla çalışma, insan ticareti
topic-safety-trafficking-is = Zorla çalıştırılan veya başkalarının elinde tutulan insanlar burada yardım veya tavsiye alabilir.
topic-safety-discrimination = Irkçılık, ayrımcılık
topic-safety-discrimination-is = Kim olduğunuz yüzünden size kötü davranıldıysa burada tavsiye alabilir veya bunu bildirebilirsiniz.
# Searching for missing family members
topic-safety-tracing = Kayıp akrabalar
topic-safety-tracing-is = Burada kayıp akrabaları bulmak için yardım isteyebilirsiniz.

## People, community

topic-community-migrant-org = Göçmen kuruluşları
topic-community-migrant-org-is = Bu, göçmenlerin kendi grubu ya da göçmenler için bir grup veya kuruluştur.
# Meeting people, intercultural events, volunteering
topic-community-events = Tanışmak, gönüllü olmak
topic-community-events-is = Burada insanlarla tanışabilir, etkinliklere katılabilir veya gönüllü olabilirsiniz.
# Councils, consultation, voting
topic-community-participation = Söz sahibi olmak, oy vermek
topic-community-participation-is = Burada şehrin veya ülkenin hayatında nasıl söz sahibi olabileceğinizi sorabilirsiniz.
topic-community-interpreting = Tercüman, çeviri
topic-community-interpreting-is = Burada tercüman veya çeviri isteyebilirsiniz.

## Transport

topic-transport-local = Otobüs, biletler
topic-transport-local-is = Burada otobüs, tren, bilet veya indirimler hakkında soru sorabilirsiniz.
topic-transport-driving = Ehliyet
topic-transport-driving-is = Burada ehliyet hakkında soru sorabilirsiniz.

## Where do I start?

topic-info-point = Danışma noktası
topic-info-point-is = Burada doğru yardımı nerede bulacağınızı sorabilirsiniz.
