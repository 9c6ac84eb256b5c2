### The cities, as people who speak this language call them.

city-cartagena = Carthagène
city-cluj-napoca = Cluj-Napoca
city-dietzenbach = Dietzenbach
city-linkoping = Linköping
city-lublin = Lublin
city-ravenna = Ravenne
city-riga = Riga
