### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Välkommen till Ostoja!</b>
    Vi hjälper dig att hitta tjänster i din stad: läkare, bostad, jobb, papper, språkkurser och mer. Det är gratis.
    Ostoja är en fristående informationstjänst. Det är inte polisen och inte migrationsmyndigheten.
    Skriv på ditt eget språk, med egna ord. Här kan du också välja språk för våra svar.
    Vi kommer ihåg din stad, ditt språk och vilken dag du senast skrev. I stället för ditt namn använder vi en kod. Vi sparar inte dina meddelanden efter svaret. Läs mer: /privacy
    Vid fara, ring <b>112</b>.
talk-greeting = Hej! Du kan skriva på ditt eget språk.
talk-help =
    <b>Så här fungerar det</b>
    Skriv vad du behöver, till exempel: ”Jag behöver en läkare” eller ”Min chef betalar inte min lön”. Du kan skriva på ditt eget språk.
    Vi visar ställen i din stad med adress, telefon och öppettider.
    Sedan kan du be om fler, om bara gratis ställen eller om ställen som är öppna nu.
    Du kan byta stad och språk när du vill.
    Vid fara, ring <b>112</b>.
talk-thanks = Varsågod. Skriv igen om du behöver något annat.
talk-goodbye = Hej då och allt gott! Du kan skriva igen när du vill.
talk-bot = Ostoja är ett datorprogram, inte en människa. Det visar ställen från en lista över tjänster i din stad. Det kan göra fel, så ring innan du går dit.
talk-out-of-scope = Tyvärr kan vi inte hjälpa till med det här. Vi känner bara till tjänster i din stad, till exempel läkare, bostäder, jobb och papper.
# A card of the information point follows
talk-human = Ingen människa svarar i den här chatten. På det här stället kan du prata med människor:
# The city is not known; buttons with the cities follow
talk-human-no-city = Ingen människa svarar i den här chatten. Välj din stad, så visar vi var du kan prata med människor.
talk-problem = Tack för att du berättar det. Ingen människa läser den här chatten, så säg det också direkt till stället eller till informationspunkten. Stadens personal kontrollerar ställena i vår lista. Du får inget svar från oss.
talk-feedback = Tack.
talk-affirm = Okej. Vad behöver du? Skriv det, eller välj här.
talk-deny = Okej. Säg med andra ord vad du behöver, eller välj här.
# The person wants the conversation to disappear from the screen
talk-hide = Vi har glömt vad du frågade om. Meddelandena på din skärm finns kvar: radera chatten i din app, eller tryck på ”{ web-new-person }” på webbsidan.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Nu skriver vi på det här språket: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Vi kan också svara på svenska.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Du skrev på svenska, så det här svaret är på svenska. Tryck här för att få alla svar på svenska:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Tyvärr skriver vi inte på ditt språk än. Här kan du välja språk för våra svar:
talk-city-changed = Din stad: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Den närmaste av våra städer: <b>{ $city }</b>
