### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Ko mēs par jums glabājam</b>
    • Jūsu vārda vietā: kodu, kas veidots no šī čata numura
    • Jūsu pilsētu, jūsu valodu un to, vai izvēlējāties vienkāršu tekstu
    • Vietas, kuras jūs saglabājāt
    • Pēdējo dienu, kad jūs mums rakstījāt
    Mēs to glabājam, līdz jūs uzrakstāt /forget vai „aizmirsti mani” vai līdz 12 mēnešus no jums nav nevienas ziņas.
    Ja jūs mūs bloķējat lietotnē Telegram, mēs to izdzēšam pēc 30 dienām. Līdz tam mēs glabājam arī dienu, kad jūs mūs bloķējāt.

    <b>Ko mēs glabājam īsu laiku</b>
    • To, ko jūs meklējat tagad (pilsēta, valoda, tēmas, filtri): ne ilgāk kā 24 stundas
    • Ziņu, kas gaida atbildi, un mūsu atbildi, līdz tā ir nosūtīta: šifrētas, ne ilgāk kā 24 stundas
    • Šī čata numuru, šifrētu: tikai kopā ar ziņu, kas gaida, vai kamēr jums ir abonements vai jūsu sākta saruna ar darbiniekiem

    <b>Ko mēs neglabājam</b>
    • Jūsu ziņas pēc atbildes
    • Jūsu atrašanās vietu
    • To, ko jūs stāstāt par sevi, lai redzētu, kura palīdzība jums der

    Lietotnei, kurā jūs rakstāt, piemēram, Telegram, ir savi noteikumi.
privacy-forgotten =
    Gatavs. Mēs izdzēsām to, ko par jums glabājām: pilsētu, valodu, saglabātās vietas un pēdējo dienu.
    Ziņas jūsu ekrānā paliek, līdz jūs izdzēšat šo čatu.
    Ja rakstīsiet vēlreiz, mēs sāksim no jauna.
