### The web page's own strings: plain text, no markup.

web-title = Ostoja: ajutor și servicii în orașul dumneavoastră
web-description = Întrebați în limba dumneavoastră și găsiți servicii în oraș: doctor, locuință, muncă, acte, cursuri de limbă, ajutor în caz de pericol. Gratuit, fără cont.
web-needs-script = Această pagină are nevoie de JavaScript. În caz de pericol, sunați la 112, numărul european de urgență. Este gratuit.
# Name of the list of messages, for people who use a screen reader
web-log = Conversație
web-input = Întrebarea dumneavoastră
web-placeholder = Scrieți în limba dumneavoastră
web-send = Trimiteți
web-typing = Vă rugăm să așteptați. Căutăm un răspuns.
web-retry = Încercați din nou
web-failed = Nu s-a putut trimite. Textul dumneavoastră nu s-a pierdut. Verificați conexiunea și încercați din nou. În caz de pericol, sunați la 112.
# Button: clears the page for another person at the same device
web-new-person = Altă persoană
web-new-person-hint = Șterge această conversație, ca altă persoană să poată folosi acest dispozitiv
web-cleared = Conversația a fost ștearsă.
web-city = Oraș
web-city-none = Niciun oraș ales
web-language = Limbă
# Who wrote a message, for people who use a screen reader
web-you = Dumneavoastră
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Sunați: { $number }
web-new-tab = se deschide într-o filă nouă
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Mesajul dumneavoastră este prea lung. Numărul de caractere: { $count }. Se pot trimite cel mult { $limit }. Vă rugăm să îl scurtați.
