### The cities, as people who speak this language call them.

city-cartagena = کارتاخینا
city-cluj-napoca = کلوژ ناپوکا
city-dietzenbach = دیتزن باخ
city-linkoping = لنشوپنگ
city-lublin = لوبلن
city-ravenna = راوینا
city-riga = ریگا
