### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Ku soo dhowow Ostoja!</b>
    Waxaan kaa caawinnaa inaad magaaladaada ka hesho adeegyo: dhakhtar, guri, shaqo, waraaqo, koorsooyin luqadeed iyo kuwo kale. Waa bilaash.
    Ostoja waa adeeg macluumaad oo madax-bannaan. Ma aha booliska, mana aha xafiiska socdaalka.
    Ku qor luqaddaada iyo erayadaada. Halkan waxaad sidoo kale ka dooran kartaa luqadda jawaabahayaga.
    Waxaan xusuusannaa magaaladaada, luqaddaada iyo maalintii ugu dambaysay ee aad soo qortay. Magacaaga beddelkiisa waxaan isticmaalnaa kood. Farriimahaaga ma kaydinno jawaabta kaddib. Wax badan ka akhri: /privacy
    Haddii khatar jirto, wac <b>112</b>.
talk-greeting = Soo dhowow! Luqaddaada ayaad wax ku qori kartaa.
talk-help =
    <b>Sidan ayay u shaqaysaa</b>
    Qor waxa aad u baahan tahay, tusaale ahaan: “Dhakhtar ayaan u baahanahay” ama “Boskaygu mushahar ima siiyo”. Luqaddaada ayaad wax ku qori kartaa.
    Waxaan ku tusaynaa meelo magaaladaada ku yaal, cinwaankooda, telefoonkooda iyo saacadaha ay furan yihiin.
    Kaddib waxaad weydiisan kartaa kuwo kale, kuwa bilaashka ah oo kaliya, ama kuwa hadda furan.
    Magaalada iyo luqadda mar kasta waad beddeli kartaa.
    Haddii khatar jirto, wac <b>112</b>.
talk-thanks = Adaa mudan. Mar kale soo qor haddii aad wax kale u baahato.
talk-goodbye = Nabad gelyo, wanaag oo dhan ayaan kuu rajaynaynaa. Mar kasta dib ayaad noogu soo qori kartaa.
talk-bot = Ostoja waa barnaamij kombuyuutar, qof ma aha. Wuxuu ku tusaa meelo ku jira liiska adeegyada magaaladaada. Wuu khaldami karaa, sidaas darteed fadlan wac ka hor inta aadan tagin.
talk-out-of-scope = Waan ka xunnahay, arrintan kaama caawin karno. Waxaan naqaannaa oo kaliya adeegyada magaaladaada, sida dhakhaatiirta, guryaha, shaqada iyo waraaqaha.
# A card of the information point follows
talk-human = Chat-kan qof kama jawaabo. Meeshan dad ayaad kula hadli kartaa:
# The city is not known; buttons with the cities follow
talk-human-no-city = Chat-kan qof kama jawaabo. Dooro magaaladaada, kaddibna waxaan ku tusaynaa meesha aad dad kula hadli karto.
talk-problem = Waad ku mahadsan tahay inaad noo sheegtay. Chat-kan qof ma akhriyo, sidaas darteed fadlan sidoo kale u sheeg meesha lafteeda ama goobta macluumaadka. Shaqaalaha magaalada ayaa hubiya meelaha liiskayaga ku jira. Annaga jawaab nagama heli doontid.
talk-feedback = Waad ku mahadsan tahay.
talk-affirm = Waa hagaag. Maxaad u baahan tahay? Qor, ama halkan ka dooro.
talk-deny = Waa hagaag. Fadlan erayo kale noogu sheeg waxa aad u baahan tahay, ama halkan ka dooro.
# The person wants the conversation to disappear from the screen
talk-hide = Waan ilownay wixii aad na weydiisay. Farriimaha shaashaddaada ku jira way sii jirayaan: chat-kan ka tirtir barnaamijkaaga, ama bogga internetka ka riix “{ web-new-person }”.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Hadda waxaan wax ku qoraynaa luqaddan: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Waxaan sidoo kale kuugu jawaabi karnaa Af-Soomaali.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Waxaad ku soo qortay Af-Soomaali, sidaas darteed jawaabtani waa Af-Soomaali. Si aad jawaabaha oo dhan Af-Soomaali ugu hesho, halkan riix:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Waan ka xunnahay, weli wax kuma qorno luqaddaada. Halkan waxaad ka dooran kartaa luqadda jawaabahayaga:
talk-city-changed = Magaaladaada: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Magaalooyinkayaga midda kuugu dhow: <b>{ $city }</b>
