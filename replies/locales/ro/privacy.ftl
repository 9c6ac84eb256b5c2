### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Ce păstrăm despre dumneavoastră</b>
    • În loc de numele dumneavoastră: un cod făcut din numărul acestui chat
    • Orașul dumneavoastră, limba dumneavoastră și dacă ați ales text simplu
    • Locurile pe care le-ați salvat
    • Ultima zi în care ne-ați scris
    Le păstrăm până când scrieți /forget sau „ștergeți datele mele” ori până trec 12 luni fără să ne scrieți.
    Dacă ne blocați în Telegram, le ștergem după 30 de zile. Până atunci păstrăm și ziua în care ne-ați blocat.

    <b>Ce păstrăm pentru scurt timp</b>
    • Ce căutați acum (oraș, limbă, teme, filtre): cel mult 24 de ore
    • Un mesaj care își așteaptă răspunsul și răspunsul nostru până când este trimis: criptate, cel mult 24 de ore
    • Numărul acestui chat, criptat: numai împreună cu un mesaj care așteaptă sau cât timp aveți un abonament ori o conversație cu angajați, deschisă chiar de dumneavoastră

    <b>Ce nu păstrăm</b>
    • Mesajele dumneavoastră după răspuns
    • Locul în care vă aflați
    • Ce ne spuneți despre dumneavoastră ca să vedeți ce ajutor vi se potrivește

    Aplicația în care scrieți, de exemplu Telegram, are propriile reguli.
privacy-forgotten =
    Gata. Am șters ce păstram despre dumneavoastră: orașul, limba, locurile salvate și ultima zi.
    Mesajele de pe ecran rămân până când ștergeți chiar dumneavoastră acest chat.
    Dacă scrieți din nou, începem de la zero.
