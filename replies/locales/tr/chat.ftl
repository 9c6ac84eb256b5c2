### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Özür dileriz, şu anda bir cevabımız yok. Lütfen birkaç dakika sonra tekrar yazın.
chat-service-down = Özür dileriz, arama şu anda çalışmıyor. Lütfen daha sonra tekrar deneyin.
chat-danger = Tehlike anında gece gündüz <b>112</b>’yi arayın.
# Name and phone of the information point follow
chat-info-point = Bu yerdeki insanlar size yardım edebilir:

## A request that was refused: plain text, no markup

chat-refused-empty = Hiç kelime göremedik. Lütfen neye ihtiyacınız olduğunu yazın.
chat-refused-long = Mesajınız çok uzun. Lütfen en fazla { $limit } karakterle yazın.
chat-refused-busy = Bir anda çok fazla mesaj geldi. Lütfen biraz bekleyip tekrar deneyin. Tehlike anında 112’yi arayın.
chat-refused-unreadable = Bunu okuyamadık. Lütfen sayfayı yenileyip bir kez daha deneyin.
