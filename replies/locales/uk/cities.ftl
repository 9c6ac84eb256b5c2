### The cities, as people who speak this language call them.

city-cartagena = Картахена
city-cluj-napoca = Клуж-Напока
city-dietzenbach = Дітценбах
city-linkoping = Лінчепінг
city-lublin = Люблін
city-ravenna = Равенна
city-riga = Рига
