### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Przepraszamy, w tej chwili nie mamy odpowiedzi. Napisz ponownie za kilka minut.
chat-service-down = Przepraszamy, wyszukiwanie teraz nie działa. Spróbuj ponownie później.
chat-danger = W niebezpieczeństwie zadzwoń pod <b>112</b>, w dzień i w nocy.
# Name and phone of the information point follow
chat-info-point = W tym miejscu ludzie mogą ci pomóc:

## A request that was refused: plain text, no markup

chat-refused-empty = Nie widzimy żadnych słów. Napisz, czego potrzebujesz.
chat-refused-long = Twoja wiadomość jest za długa. Napisz krócej: w najwyżej { $limit } znakach.
chat-refused-busy = Za dużo wiadomości naraz. Poczekaj chwilę i spróbuj ponownie. W niebezpieczeństwie zadzwoń pod 112.
chat-refused-unreadable = Nie udało się tego odczytać. Załaduj stronę ponownie i spróbuj jeszcze raz.
