### The cities, as people who speak this language call them.

city-cartagena = Картахена
city-cluj-napoca = Клуж-Напока
city-dietzenbach = Дитценбах
city-linkoping = Линчёпинг
city-lublin = Люблин
city-ravenna = Равенна
city-riga = Рига
