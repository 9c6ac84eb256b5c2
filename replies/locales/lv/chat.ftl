### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Atvainojiet, mums pašlaik nav atbildes. Lūdzu, rakstiet vēlreiz pēc dažām minūtēm.
chat-service-down = Atvainojiet, meklēšana pašlaik nedarbojas. Lūdzu, mēģiniet vēlreiz vēlāk.
chat-danger = Ja esat briesmās, zvaniet <b>112</b>, dienu un nakti.
# Name and phone of the information point follow
chat-info-point = Šajā vietā jums var palīdzēt cilvēki:

## A request that was refused: plain text, no markup

chat-refused-empty = Mēs neredzam nevienu vārdu. Lūdzu, uzrakstiet, kas jums vajadzīgs.
chat-refused-long = Jūsu ziņa ir par garu. Lūdzu, rakstiet īsāk: ne vairāk kā { $limit } rakstzīmes.
chat-refused-busy = Pārāk daudz ziņu uzreiz. Lūdzu, mazliet pagaidiet un mēģiniet vēlreiz. Ja esat briesmās, zvaniet 112.
chat-refused-unreadable = Mēs nevarējām to izlasīt. Lūdzu, atveriet lapu no jauna un mēģiniet vēlreiz.
