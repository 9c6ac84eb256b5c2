### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Вибачте, зараз у нас немає відповіді. Напишіть, будь ласка, ще раз через кілька хвилин.
chat-service-down = Вибачте, пошук зараз не працює. Спробуйте, будь ласка, пізніше.
chat-danger = У разі небезпеки телефонуйте <b>112</b>, удень і вночі.
# Name and phone of the information point follow
chat-info-point = У цьому місці вам можуть допомогти люди:

## A request that was refused: plain text, no markup

chat-refused-empty = Ми не побачили жодного слова. Будь ласка, напишіть, що вам потрібно.
chat-refused-long = Ваше повідомлення задовге. Будь ласка, напишіть коротше: не більше { $limit } знаків.
chat-refused-busy = Забагато повідомлень одразу. Будь ласка, трохи зачекайте і спробуйте ще раз. У разі небезпеки телефонуйте 112.
chat-refused-unreadable = Ми не змогли це прочитати. Будь ласка, оновіть сторінку і спробуйте ще раз.
