### The web page's own strings: plain text, no markup.

web-title = Ostoja: palīdzība un pakalpojumi jūsu pilsētā
web-description = Jautājiet savā valodā un atrodiet pakalpojumus savā pilsētā: ārsts, mājoklis, darbs, dokumenti, valodas kursi, palīdzība briesmās. Bez maksas, bez konta.
web-needs-script = Šai lapai vajag JavaScript. Ja esat briesmās, zvaniet 112. Tas ir Eiropas ārkārtas palīdzības numurs. Tas ir bez maksas.
# Name of the list of messages, for people who use a screen reader
web-log = Saruna
web-input = Jūsu jautājums
web-placeholder = Rakstiet savā valodā
web-send = Sūtīt
web-typing = Lūdzu, pagaidiet. Mēs meklējam atbildi.
web-retry = Mēģināt vēlreiz
web-failed = To nevarēja nosūtīt. Jūsu teksts nav pazudis. Pārbaudiet savienojumu un mēģiniet vēlreiz. Ja esat briesmās, zvaniet 112.
# Button: clears the page for another person at the same device
web-new-person = Cita persona
web-new-person-hint = Notīra šo sarunu, lai cita persona varētu lietot šo ierīci
web-cleared = Saruna ir notīrīta.
web-city = Pilsēta
web-city-none = Pilsēta vēl nav izvēlēta
web-language = Valoda
# Who wrote a message, for people who use a screen reader
web-you = Jūs
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Zvanīt: { $number }
web-new-tab = atveras jaunā cilnē
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Jūsu ziņa ir par garu. Rakstzīmju skaits: { $count }. Nosūtīt var ne vairāk kā { $limit }. Lūdzu, saīsiniet to.
