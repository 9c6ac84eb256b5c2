### The cities, as people who speak this language call them.

city-cartagena = Kartahena
city-cluj-napoca = Kluža-Napoka
city-dietzenbach = Dietzenbach
city-linkoping = Linšēpinga
city-lublin = Ļubļina
city-ravenna = Ravenna
city-riga = Rīga
