### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Ne pare rău, acum nu avem un răspuns. Vă rugăm să scrieți din nou peste câteva minute.
chat-service-down = Ne pare rău, căutarea nu funcționează acum. Vă rugăm să încercați din nou mai târziu.
chat-danger = În caz de pericol, sunați la <b>112</b>, zi și noapte.
# Name and phone of the information point follow
chat-info-point = În acest loc vă pot ajuta oamenii:

## A request that was refused: plain text, no markup

chat-refused-empty = Nu vedem niciun cuvânt. Vă rugăm să scrieți de ce aveți nevoie.
chat-refused-long = Mesajul dumneavoastră este prea lung. Vă rugăm să scrieți mai scurt. Numărul maxim de caractere: { $limit }.
chat-refused-busy = Prea multe mesaje deodată. Vă rugăm să așteptați puțin și să încercați din nou. În caz de pericol, sunați la 112.
chat-refused-unreadable = Nu am putut citi asta. Vă rugăm să încărcați din nou pagina și să mai încercați o dată.
