### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Przepraszamy, w tej chwili nie mamy odpowiedzi. Napisz ponownie za kilka minut.
chat-service-down = Przepraszamy, wyszukiwanie teraz nie działa. Spróbuj ponownie później.
chat-danger = W razie niebezpieczeństwa zadzwoń pod <b>112</b>, w dzień i w nocy.
# Name and phone of the information point follow
chat-info-point = W tym punkcie mogą ci pomóc ludzie:

## A request that was refused: plain text, no markup

chat-refused-empty = Nie widzimy żadnych słów. Napisz, czego potrzebujesz.
chat-refused-long = Twoja wiadomość jest za długa. Napisz krócej: do { $limit } znaków.
chat-refused-busy = Za dużo wiadomości naraz. Poczekaj chwilę i spróbuj ponownie. W razie niebezpieczeństwa zadzwoń pod 112.
chat-refused-unreadable = Nie udało się tego odczytać. Odśwież stronę i spróbuj jeszcze raz.
