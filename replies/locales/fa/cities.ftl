### The cities, as people who speak this language call them.

city-cartagena = کارتاخنا
city-cluj-napoca = کلوژ ناپوکا
city-dietzenbach = دیتسنباخ
city-linkoping = لینشوپینگ
city-lublin = لوبلین
city-ravenna = راونا
city-riga = ریگا
