### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Hakkınızda neleri saklıyoruz</b>
    • Adınız yerine: bu sohbetin numarasından üretilen bir kod
    • Şehriniz, diliniz ve düz metni seçip seçmediğiniz
    • Kaydettiğiniz yerler
    • Bize yazdığınız son gün
    Bunları siz /forget veya “beni unut” yazana kadar saklarız. 12 ay boyunca bize hiç yazmazsanız da sileriz.
    Telegram’da bizi engellerseniz bunları 30 gün sonra sileriz. O zamana kadar bizi engellediğiniz günü de saklarız.

    <b>Kısa süre sakladıklarımız</b>
    • Şu anda ne aradığınız (şehir, dil, konular, filtreler): en fazla 24 saat
    • Cevap bekleyen bir mesaj ve gönderilene kadar bizim cevabımız: şifreli olarak, en fazla 24 saat
    • Bu sohbetin numarası, şifreli olarak: sadece cevap bekleyen bir mesajla birlikte ya da bir aboneliğiniz veya görevlilerle kendi açtığınız bir görüşme olduğu sürece

    <b>Saklamadıklarımız</b>
    • Cevap verildikten sonra mesajlarınız
    • Konumunuz
    • Hangi yardımın size uyduğunu görmek için kendiniz hakkında anlattıklarınız

    Yazdığınız uygulamanın, örneğin Telegram’ın, kendi kuralları vardır.
privacy-forgotten =
    Tamam. Hakkınızda sakladıklarımızı sildik: şehir, dil, kaydettiğiniz yerler ve yazdığınız son gün.
    Ekranınızdaki mesajlar, siz bu sohbeti kendiniz silene kadar kalır.
    Tekrar yazarsanız baştan başlarız.
