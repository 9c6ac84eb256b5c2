### The web page's own strings: plain text, no markup.

web-title = Ostoja: help and services in your city
web-description = Ask in your own language and find services in your city: doctor, housing, work, papers, language courses, help in danger. Free, without an account.
web-needs-script = This page needs JavaScript. In danger, call 112, the European emergency number. It is free.
# Name of the list of messages, for people who use a screen reader
web-log = Conversation
web-input = Your question
web-placeholder = Write in your language
web-send = Send
web-typing = Please wait. We are looking for an answer.
web-retry = Try again
web-failed = This could not be sent. Your words are kept. Check your connection and try again. In danger, call 112.
# Button: clears the page for another person at the same device
web-new-person = New person
web-new-person-hint = Clears this conversation, so that another person can use this device
web-cleared = The conversation was cleared.
web-city = City
web-city-none = No city yet
web-language = Language
# Who wrote a message, for people who use a screen reader
web-you = You
web-ostoja = Ostoja
# For a link that starts a phone call
web-call = Call { $number }
web-new-tab = opens in a new tab
# $count and $limit are numbers of characters, such as 4500 and 4096; no plural forms here
web-long = Your message is too long: { $count } characters. At most { $limit } can be sent. Please make it shorter.
