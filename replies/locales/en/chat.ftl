### Apologies: something did not work. The person must know what to do next.

chat-no-answer = Sorry, we have no answer at the moment. Please write again in a few minutes.
chat-service-down = Sorry, the search does not work at the moment. Please try again later.
chat-danger = In danger, call <b>112</b>, day and night.
# Name and phone of the information point follow
chat-info-point = At this place people can help you:

## A request that was refused: plain text, no markup

chat-refused-empty = We could not see any words. Please write what you need.
chat-refused-long = Your message is too long. Please say it in at most { $limit } characters.
chat-refused-busy = Too many messages at once. Please wait a little and try again. In danger, call 112.
chat-refused-unreadable = We could not read this. Please load the page again and try once more.
