### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Laipni lūdzam! Šī ir Ostoja.</b>
    Mēs palīdzam atrast pakalpojumus jūsu pilsētā: ārsts, mājoklis, darbs, dokumenti, valodas kursi un citi. Tas ir bez maksas.
    Ostoja ir neatkarīgs informācijas dienests. Tā nav policija un nav migrācijas dienests.
    Rakstiet savā valodā, saviem vārdiem. Šeit varat arī izvēlēties mūsu atbilžu valodu.
    Mēs atceramies jūsu pilsētu, jūsu valodu un pēdējo dienu, kad jūs rakstījāt. Jūsu vārda vietā mēs lietojam kodu. Pēc atbildes mēs jūsu ziņas neglabājam. Lasiet vairāk: /privacy
    Ja esat briesmās, zvaniet <b>112</b>.
talk-greeting = Labdien! Jūs varat rakstīt savā valodā.
talk-help =
    <b>Kā tas darbojas</b>
    Uzrakstiet, kas jums vajadzīgs, piemēram: „Man vajag ārstu” vai „Priekšnieks man nemaksā”. Jūs varat rakstīt savā valodā.
    Mēs parādām vietas jūsu pilsētā: adresi, tālruni un darba laiku.
    Pēc tam varat prasīt vēl citas vietas, tikai bezmaksas vietas vai vietas, kas tagad ir atvērtas.
    Pilsētu un valodu varat mainīt jebkurā laikā.
    Ja esat briesmās, zvaniet <b>112</b>.
talk-thanks = Lūdzu! Ja jums vajag vēl kaut ko, rakstiet.
talk-goodbye = Uz redzēšanos, visu labu! Jūs varat rakstīt atkal jebkurā laikā.
talk-bot = Ostoja ir datorprogramma, nevis cilvēks. Tā rāda vietas no pakalpojumu saraksta jūsu pilsētā. Tā var kļūdīties, tāpēc, lūdzu, pirms ejat, piezvaniet.
talk-out-of-scope = Diemžēl ar to mēs nevaram palīdzēt. Mēs zinām tikai pakalpojumus jūsu pilsētā, piemēram: ārsti, mājoklis, darbs un dokumenti.
# A card of the information point follows
talk-human = Šajā čatā cilvēki neatbild. Šajā vietā jūs varat parunāt ar cilvēkiem:
# The city is not known; buttons with the cities follow
talk-human-no-city = Šajā čatā cilvēki neatbild. Izvēlieties savu pilsētu, tad parādīsim, kur jūs varat parunāt ar cilvēkiem.
talk-problem = Paldies, ka pateicāt. Šo čatu cilvēki nelasa, tāpēc, lūdzu, pasakiet to arī pašā vietā vai informācijas punktā. Pilsētas darbinieki pārbauda vietas mūsu sarakstā. No mums jūs atbildi nesaņemsiet.
talk-feedback = Paldies.
talk-affirm = Labi. Kas jums vajadzīgs? Uzrakstiet to vai izvēlieties šeit.
talk-deny = Labi. Lūdzu, pasakiet citiem vārdiem, kas jums vajadzīgs, vai izvēlieties šeit.
# The person wants the conversation to disappear from the screen
talk-hide = Mēs izdzēsām to, ko jūs jautājāt. Ziņas jūsu ekrānā paliek: izdzēsiet šo čatu savā lietotnē vai tīmekļa lapā nospiediet „{ web-new-person }”.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Tagad mēs rakstām šajā valodā: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Mēs varam atbildēt arī latviski.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Jūs rakstījāt latviski, tāpēc arī šī atbilde ir latviski. Lai visas atbildes saņemtu latviski, nospiediet šeit:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Diemžēl mēs vēl nerakstām jūsu valodā. Šeit varat izvēlēties mūsu atbilžu valodu:
talk-city-changed = Jūsu pilsēta: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Tuvākā no mūsu pilsētām: <b>{ $city }</b>
