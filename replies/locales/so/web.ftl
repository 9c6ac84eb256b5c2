### The web page's own strings: plain text, no markup.

web-title = Ostoja: caawimo iyo adeegyo magaaladaada ku yaal
web-description = Luqaddaada wax ku weydii oo magaaladaada ka hel adeegyo: dhakhtar, guri, shaqo, waraaqo, koorsooyin luqadeed, caawimo marka khatar jirto. Bilaash, akoon la'aan.
web-needs-script = Boggani wuxuu u baahan yahay JavaScript. Haddii khatar jirto, wac 112, lambarka gurmadka ee Yurub. Waa bilaash.
# Name of the list of messages, for people who use a screen reader
web-log = Wadahadalka
web-input = Su'aashaada
web-placeholder = Ku qor luqaddaada
web-send = Dir
web-typing = Fadlan sug. Jawaab ayaan raadinaynaa.
web-retry = Mar kale isku day
web-failed = Tan lama diri karin. Qoraalkaagu ma lumin. Hubi internetkaaga oo mar kale isku day. Haddii khatar jirto, wac 112.
# Button: clears the page for another person at the same device
web-new-person = Qof cusub
web-new-person-hint = Wuxuu tirtiraa wadahadalkan, si qof kale uu qalabkan u isticmaali karo
web-cleared = Wadahadalkii waa la tirtiray.
web-city = Magaalada
web-city-none = Magaalo weli lama dooran
web-language = Luqadda
# Who wrote a message, for people who use a screen reader
web-you = Adiga
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Wac { $number }
web-new-tab = wuxuu ku furmayaa tab cusub
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Farriintaadu aad bay u dheer tahay: { $count } xaraf. Ugu badnaan { $limit } ayaa la diri karaa. Fadlan soo gaabi.
