### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Ostoja’ya hoş geldiniz!</b>
    Şehrinizdeki hizmetleri bulmanıza yardım ediyoruz: doktor, ev, iş, belgeler, dil kursları ve daha fazlası. Ücretsizdir.
    Ostoja bağımsız bir bilgi hizmetidir. Polis değildir, göç idaresi de değildir.
    Kendi dilinizde, kendi sözlerinizle yazın. Cevaplarımızın dilini de buradan seçebilirsiniz.
    Şehrinizi, dilinizi ve bize yazdığınız son günü hatırlarız. Adınız yerine bir kod kullanırız. Cevaptan sonra mesajlarınızı saklamayız. Daha fazla bilgi: /privacy
    Tehlike anında <b>112</b>’yi arayın.
talk-greeting = Merhaba! Kendi dilinizde yazabilirsiniz.
talk-help =
    <b>Nasıl çalışır?</b>
    Neye ihtiyacınız olduğunu yazın, örneğin: “Doktora ihtiyacım var” veya “Patronum paramı vermiyor”. Kendi dilinizde yazabilirsiniz.
    Size şehrinizdeki yerleri adres, telefon ve çalışma saatleriyle gösteririz.
    Sonra daha fazlasını, sadece ücretsiz yerleri veya şu an açık olan yerleri isteyebilirsiniz.
    Şehri ve dili istediğiniz zaman değiştirebilirsiniz.
    Tehlike anında <b>112</b>’yi arayın.
talk-thanks = Rica ederiz. Başka bir şeye ihtiyacınız olursa yine yazın.
talk-goodbye = Hoşça kalın, her şey gönlünüzce olsun. İstediğiniz zaman yine yazabilirsiniz.
talk-bot = Ostoja bir bilgisayar programıdır, insan değildir. Şehrinizdeki hizmetlerin listesinden yerler gösterir. Hata yapabilir, bu yüzden gitmeden önce lütfen telefon edin.
talk-out-of-scope = Özür dileriz, bu konuda yardım edemiyoruz. Sadece şehrinizdeki hizmetleri biliyoruz, örneğin doktor, ev, iş ve belgeler.
# A card of the information point follows
talk-human = Bu sohbette insanlar cevap vermiyor. Bu yerde insanlarla konuşabilirsiniz:
# The city is not known; buttons with the cities follow
talk-human-no-city = Bu sohbette insanlar cevap vermiyor. Şehrinizi seçin, insanlarla nerede konuşabileceğinizi gösterelim.
talk-problem = Bize söylediğiniz için teşekkür ederiz. Bu sohbeti insanlar okumuyor, bu yüzden lütfen o yere veya danışma noktasına da söyleyin. Listemizdeki yerleri belediye çalışanları kontrol ediyor. Bizden bir cevap almayacaksınız.
talk-feedback = Teşekkür ederiz.
talk-affirm = Tamam. Neye ihtiyacınız var? Yazın veya buradan seçin.
talk-deny = Tamam. Lütfen neye ihtiyacınız olduğunu başka kelimelerle anlatın veya buradan seçin.
# The person wants the conversation to disappear from the screen
talk-hide = Ne sorduğunuzu unuttuk. Ekranınızdaki mesajlar kalıyor: uygulamanızda bu sohbeti silin veya web sayfasında “{ web-new-person }” düğmesine basın.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Artık bu dilde yazıyoruz: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Bu dilde de cevap verebiliriz.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Bu dilde yazdınız, bu yüzden bu cevap da bu dilde. Bütün cevapları bu dilde almak için buraya basın:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Özür dileriz, sizin dilinizde henüz yazmıyoruz. Cevaplarımızın dilini buradan seçebilirsiniz:
talk-city-changed = Şehriniz: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Şehirlerimizden en yakın olanı: <b>{ $city }</b>
