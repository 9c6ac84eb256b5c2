### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Bine ați venit la Ostoja!</b>
    Vă ajutăm să găsiți servicii în orașul dumneavoastră: doctor, locuință, muncă, acte, cursuri de limbă și altele. Este gratuit.
    Ostoja este un serviciu de informare independent. Nu este poliția și nu este biroul de imigrări.
    Scrieți în limba dumneavoastră, cu cuvintele dumneavoastră. Aici puteți alege și limba răspunsurilor noastre.
    Ținem minte orașul, limba și ultima zi în care ați scris. În loc de numele dumneavoastră folosim un cod. După răspuns nu păstrăm mesajele dumneavoastră. Citiți mai multe: /privacy
    În caz de pericol, sunați la <b>112</b>.
talk-greeting = Bună ziua! Puteți scrie în limba dumneavoastră.
talk-help =
    <b>Cum funcționează</b>
    Scrieți de ce aveți nevoie, de exemplu: „Am nevoie de un doctor” sau „Șeful nu mă plătește”. Puteți scrie în limba dumneavoastră.
    Vă arătăm locuri din orașul dumneavoastră, cu adresă, telefon și program.
    Apoi puteți cere mai multe locuri, numai locuri gratuite sau locuri deschise acum.
    Puteți schimba oricând orașul și limba.
    În caz de pericol, sunați la <b>112</b>.
talk-thanks = Cu plăcere. Scrieți din nou dacă aveți nevoie de altceva.
talk-goodbye = La revedere și toate cele bune. Puteți scrie din nou oricând.
talk-bot = Ostoja este un program de calculator, nu un om. Arată locuri dintr-o listă de servicii din orașul dumneavoastră. Poate greși, așa că vă rugăm să sunați înainte să mergeți.
talk-out-of-scope = Ne pare rău, cu asta nu vă putem ajuta. Cunoaștem numai servicii din orașul dumneavoastră, de exemplu: doctori, locuințe, muncă și acte.
# A card of the information point follows
talk-human = În acest chat nu răspunde niciun om. În acest loc puteți vorbi cu oameni:
# The city is not known; buttons with the cities follow
talk-human-no-city = În acest chat nu răspunde niciun om. Alegeți orașul și vă arătăm unde puteți vorbi cu oameni.
talk-problem = Vă mulțumim că ne-ați spus. Niciun om nu citește acest chat, așa că vă rugăm să spuneți și direct acolo sau la punctul de informare. Angajații primăriei verifică locurile din lista noastră. De la noi nu veți primi răspuns.
talk-feedback = Vă mulțumim.
talk-affirm = Bine. De ce aveți nevoie? Scrieți sau alegeți aici.
talk-deny = Bine. Vă rugăm să ne spuneți cu alte cuvinte de ce aveți nevoie sau să alegeți aici.
# The person wants the conversation to disappear from the screen
talk-hide = Am șters ce ați întrebat. Mesajele de pe ecran rămân: ștergeți acest chat în aplicație sau apăsați „{ web-new-person }” pe pagina web.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Acum scriem în această limbă: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Putem răspunde și în română.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Ați scris în română, așa că acest răspuns este în română. Ca să primiți toate răspunsurile în română, apăsați aici:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Ne pare rău, încă nu scriem în limba dumneavoastră. Aici puteți alege limba răspunsurilor noastre:
talk-city-changed = Orașul dumneavoastră: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Cel mai apropiat dintre orașele noastre: <b>{ $city }</b>
