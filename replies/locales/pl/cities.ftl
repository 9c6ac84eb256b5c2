### The cities, as people who speak this language call them.

city-cartagena = Kartagena
city-cluj-napoca = Kluż-Napoka
city-dietzenbach = Dietzenbach
city-linkoping = Linköping
city-lublin = Lublin
city-ravenna = Rawenna
city-riga = Ryga
