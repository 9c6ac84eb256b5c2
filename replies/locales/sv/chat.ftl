### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Tyvärr har vi inget svar just nu. Skriv igen om några minuter.
chat-service-down = Tyvärr fungerar sökningen inte just nu. Försök igen senare.
chat-danger = Vid fara, ring <b>112</b>, dygnet runt.
# Name and phone of the information point follow
chat-info-point = På det här stället finns människor som kan hjälpa dig:

## A request that was refused: plain text, no markup

chat-refused-empty = Vi kunde inte se några ord. Skriv vad du behöver.
chat-refused-long = Ditt meddelande är för långt. Skriv högst { $limit } tecken.
chat-refused-busy = För många meddelanden på en gång. Vänta lite och försök igen. Vid fara, ring 112.
chat-refused-unreadable = Vi kunde inte läsa det här. Ladda om sidan och försök en gång till.
