### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menü
menu-button-city = Şehri değiştir
menu-button-language = Dili değiştir
menu-button-help = Acil yardım
menu-button-information = Danışma noktası

## Menu

menu-title = Neye ihtiyacınız var? Buradan seçin veya kendi sözlerinizle yazın.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Neye ihtiyacınız var?
# $city: the reader's city
menu-city = Şehir: { $city }

## City and language

menu-choose-city = Hangi şehirdesiniz?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = Hangi şehirdesiniz? Şehri seçin, sonra sorunuzun cevabını alırsınız.
menu-choose-language = Hangi dilde okumak istiyorsunuz?
# The reader named a town that is not one of our cities
menu-unknown-place = Özür dileriz, oradaki yerleri bilmiyoruz. Bildiğimiz şehirler şunlar: size yakın olan varsa onu seçin.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Özür dileriz, oradaki yerleri bilmiyoruz. Ama bunlar bütün ülkede hizmet veriyor: { $country }.

## When we are not sure

menu-did-you-mean = Bunlardan birini mi demek istediniz?
menu-not-this = Özür dileriz. Bunlardan biri miydi?
menu-not-this-none = Özür dileriz. Lütfen başka kelimelerle anlatın veya menüden seçin.
menu-not-understood = Özür dileriz, bunu anlamadık. Lütfen başka kelimelerle anlatın veya neye ihtiyacınız olduğunu buradan seçin.
menu-old-button = Bu düğme eski. Lütfen tekrar seçin.
menu-no-more = Bunun için bildiğimiz bütün yerler bunlardı.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Sizin için ne önemli?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Önce bize neye ihtiyacınız olduğunu söyleyin. Yazın veya buradan seçin.
