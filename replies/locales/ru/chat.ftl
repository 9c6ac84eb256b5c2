### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Извините, сейчас у нас нет ответа. Пожалуйста, напишите ещё раз через несколько минут.
chat-service-down = Извините, поиск сейчас не работает. Пожалуйста, попробуйте позже.
chat-danger = При опасности звоните <b>112</b>, днём и ночью.
# Name and phone of the information point follow
chat-info-point = В этом месте вам могут помочь люди:

## A request that was refused: plain text, no markup

chat-refused-empty = Мы не увидели ни одного слова. Пожалуйста, напишите, что вам нужно.
chat-refused-long = Ваше сообщение слишком длинное. Пожалуйста, напишите короче: не больше { $limit } знаков.
chat-refused-busy = Слишком много сообщений сразу. Пожалуйста, немного подождите и попробуйте ещё раз. При опасности звоните 112.
chat-refused-unreadable = Мы не смогли это прочитать. Пожалуйста, обновите страницу и попробуйте ещё раз.
