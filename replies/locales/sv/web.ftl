### The web page's own strings: plain text, no markup.

web-title = Ostoja: hjälp och tjänster i din stad
web-description = Fråga på ditt eget språk och hitta tjänster i din stad: läkare, bostad, jobb, papper, språkkurser, hjälp vid fara. Gratis, utan konto.
web-needs-script = Den här sidan behöver JavaScript. Vid fara, ring 112, det europeiska nödnumret. Det är gratis.
# Name of the list of messages, for people who use a screen reader
web-log = Samtal
web-input = Din fråga
web-placeholder = Skriv på ditt språk
web-send = Skicka
web-typing = Vänta lite. Vi letar efter ett svar.
web-retry = Försök igen
web-failed = Det gick inte att skicka. Din text finns kvar. Kontrollera din uppkoppling och försök igen. Vid fara, ring 112.
# Button: clears the page for another person at the same device
web-new-person = Ny person
web-new-person-hint = Rensar det här samtalet, så att en annan person kan använda enheten
web-cleared = Samtalet är rensat.
web-city = Stad
web-city-none = Ingen stad än
web-language = Språk
# Who wrote a message, for people who use a screen reader
web-you = Du
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Ring { $number }
web-new-tab = öppnas i en ny flik
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Ditt meddelande är för långt: { $count } tecken. Du kan skicka högst { $limit }. Gör det kortare.
