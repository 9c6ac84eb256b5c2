### The cities, as people who speak this language call them.

city-cartagena = قرطاجنة
city-cluj-napoca = كلوج نابوكا
city-dietzenbach = ديتسنباخ
city-linkoping = لينشوبينغ
city-lublin = لوبلين
city-ravenna = رافينا
city-riga = ريغا
