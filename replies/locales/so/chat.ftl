### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Waan ka xunnahay, hadda jawaab ma hayno. Fadlan mar kale noo soo qor dhowr daqiiqo kaddib.
chat-service-down = Waan ka xunnahay, raadintu hadda ma shaqaynayso. Fadlan mar dambe isku day.
chat-danger = Haddii khatar jirto, wac <b>112</b>, maalin iyo habeen.
# Name and phone of the information point follow
chat-info-point = Meeshan waxaa jooga dad ku caawin kara:

## A request that was refused: plain text, no markup

chat-refused-empty = Wax erayo ah ma aannu arag. Fadlan qor waxa aad u baahan tahay.
chat-refused-long = Farriintaadu aad bay u dheer tahay. Fadlan ku soo koob ugu badnaan { $limit } xaraf.
chat-refused-busy = Farriimo aad u badan ayaa mar qura yimid. Fadlan wax yar sug, kaddibna mar kale isku day. Haddii khatar jirto, wac 112.
chat-refused-unreadable = Tan waan akhrin kari weynay. Fadlan bogga dib u fur oo mar kale isku day.
