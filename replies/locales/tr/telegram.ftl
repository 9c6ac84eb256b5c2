### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = Özür dileriz, bunu dinleyemiyoruz. Lütfen neye ihtiyacınız olduğunu kendi dilinizde yazın.
telegram-attachment-picture = Özür dileriz, resim ve videoları göremiyoruz ve saklamıyoruz. Lütfen belge veya insan fotoğrafı göndermeyin. Neye ihtiyacınız olduğunu yazın.
telegram-attachment-file = Özür dileriz, dosyaları okuyamıyoruz. Bu dosyayı açmadık ve saklamıyoruz. Lütfen belgelerinizi göndermeyin. Neye ihtiyacınız olduğunu yazın.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = Teşekkür ederiz! Ama biz sadece kelimeleri anlıyoruz. Neye ihtiyacınız olduğunu yazın.
# A phone number from the address book of the phone
telegram-attachment-contact = Telefon numaralarına ihtiyacımız yok ve bu numarayı saklamıyoruz. Neye ihtiyacınız olduğunu yazın.
# A poll or anything else
telegram-attachment-other = Özür dileriz, bunu okuyamıyoruz. Lütfen neye ihtiyacınız olduğunu kendi sözlerinizle yazın.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = Bu grubu başka insanlar da okuyor. Ayrıca şehrinizi bilmemiz gerekiyor. Lütfen bize özelden yazın.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = Bu grubu başka insanlar da okuyor. Bize özelden yazabilirsiniz.
telegram-group-button = Özelden yaz
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>Bu grupta Ostoja</b>
    Önce { $username }, sonra neye ihtiyacınız olduğunu ve şehri yazın. Örneğin: “{ $username } Doktora ihtiyacım var, { city-lublin }”.
    Cevabı gruptaki herkes okuyabilir. Kendi özel konularınız için lütfen bize özelden yazın.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = Başlayın ve kim olduğumuzu okuyun
telegram-command-menu = Neye ihtiyacınız olduğunu seçin
telegram-command-city = Şehrinizi değiştirin
telegram-command-language = Dili değiştirin
telegram-command-help = Nasıl çalıştığını okuyun
telegram-command-privacy = Hakkınızda ne sakladığımızı okuyun
telegram-command-forget = Hakkınızda sakladıklarımızı silin

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: şehrinizdeki hizmetler
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    Şehrinizdeki hizmetleri bulmanıza yardım ediyoruz: doktor, ev, iş, belgeler, dil kursları ve daha fazlası.
    Kendi dilinizde, kendi sözlerinizle yazın. Ücretsizdir.
    Ostoja bağımsız bir bilgi hizmetidir. Polis değildir, göç idaresi de değildir.
    Tehlike anında gece gündüz 112’yi arayın.
# At most 120 characters
telegram-short-description = Şehrinizde doktor, ev, iş ve daha fazlasını bulun. Ücretsiz, kendi dilinizde. Tehlike anında 112’yi arayın.
