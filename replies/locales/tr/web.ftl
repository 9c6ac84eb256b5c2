### The web page's own strings: plain text, no markup.

web-title = Ostoja: şehrinizde yardım ve hizmetler
web-description = Kendi dilinizde sorun ve şehrinizdeki hizmetleri bulun: doktor, ev, iş, belgeler, dil kursları, tehlike anında yardım. Ücretsiz, hesap açmadan.
web-needs-script = Bu sayfa için JavaScript gerekir. Tehlike anında 112’yi arayın: Avrupa acil durum numarası. Ücretsizdir.
# Name of the list of messages, for people who use a screen reader
web-log = Sohbet
web-input = Sorunuz
web-placeholder = Kendi dilinizde yazın
web-send = Gönder
web-typing = Lütfen bekleyin. Cevap arıyoruz.
web-retry = Tekrar dene
web-failed = Bu gönderilemedi. Yazdıklarınız silinmedi. Bağlantınızı kontrol edip tekrar deneyin. Tehlike anında 112’yi arayın.
# Button: clears the page for another person at the same device
web-new-person = Yeni kişi
web-new-person-hint = Bu sohbeti temizler, böylece bu cihazı başka biri kullanabilir
web-cleared = Sohbet temizlendi.
web-city = Şehir
web-city-none = Henüz şehir seçilmedi
web-language = Dil
# Who wrote a message, for people who use a screen reader
web-you = Siz
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Ara: { $number }
web-new-tab = yeni sekmede açılır
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Mesajınız çok uzun: { $count } karakter. En fazla { $limit } karakter gönderilebilir. Lütfen kısaltın.
