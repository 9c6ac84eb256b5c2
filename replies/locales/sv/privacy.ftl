### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Det här sparar vi om dig</b>
    • I stället för ditt namn: en kod som är gjord av numret på den här chatten
    • Din stad, ditt språk och om du har valt vanlig text
    • De ställen som du har sparat
    • Vilken dag du senast skrev till oss
    Vi sparar det här tills du skriver /forget eller ”glöm mig”, eller tills du inte har skrivit på 12 månader.
    Om du blockerar oss i Telegram raderar vi det efter 30 dagar. Till dess sparar vi också vilken dag du blockerade oss.

    <b>Det här sparar vi en kort tid</b>
    • Det du letar efter nu (stad, språk, ämnen, filter): högst 24 timmar
    • Ett meddelande som väntar på svar, och vårt svar tills det har skickats: krypterat, högst 24 timmar
    • Numret på den här chatten, krypterat: bara tillsammans med ett meddelande som väntar, eller så länge du har en prenumeration eller ett samtal med personal som du själv har öppnat

    <b>Det här sparar vi inte</b>
    • Dina meddelanden efter svaret
    • Var du är
    • Det du berättar om dig själv för att se vilken hjälp som passar

    Appen som du skriver i, till exempel Telegram, har sina egna regler.
privacy-forgotten =
    Klart. Vi har raderat det vi hade sparat om dig: stad, språk, sparade ställen och den senaste dagen.
    Meddelandena på din skärm finns kvar tills du själv raderar den här chatten.
    Om du skriver igen börjar vi om från början.
