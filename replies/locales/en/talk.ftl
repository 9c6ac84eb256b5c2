### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Welcome to Ostoja!</b>
    We help you to find services in your city: doctor, housing, work, papers, language courses and more. It is free.
    Ostoja is an independent information service. It is not the police and not the immigration office.
    Write in your own language, in your own words. Here you can also choose the language of our answers.
    We remember your city, your language and the last day when you wrote. Instead of your name, we use a code. We do not keep your messages after the answer. Read more: /privacy
    In danger, call <b>112</b>.
talk-greeting = Hello! You can write in your own language.
talk-help =
    <b>This is how it works</b>
    Write what you need, for example: “I need a doctor” or “My boss does not pay me”. You can write in your own language.
    We show you places in your city with address, phone and opening hours.
    You can then ask for more, for free places only, or for places that are open now.
    You can change the city and the language at any time.
    In danger, call <b>112</b>.
talk-thanks = You are welcome. Write again if you need something else.
talk-goodbye = Goodbye and all the best. You can write again at any time.
talk-bot = Ostoja is a computer program, not a person. It shows places from a list of services in your city. It can make mistakes, so please call before you go.
talk-out-of-scope = Sorry, we cannot help with this. We only know services in your city, such as doctors, housing, work and papers.
# A card of the information point follows
talk-human = No person answers in this chat. At this place you can talk to people:
# The city is not known; buttons with the cities follow
talk-human-no-city = No person answers in this chat. Choose your city, then we show you where you can talk to people.
talk-problem = Thank you for telling us. No person reads this chat, so please tell the place itself or the information point too. City staff check the places in our list. You will not get a reply from us.
talk-feedback = Thank you.
talk-affirm = All right. What do you need? Write it, or choose here.
talk-deny = All right. Please tell us in other words what you need, or choose here.
# The person wants the conversation to disappear from the screen
talk-hide = We have forgotten what you asked. The messages on your screen stay: delete this chat in your app, or press “{ web-new-person }” on the web page.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = We now write in this language: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = We can also answer in this language.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = You wrote in this language, so this answer is in it. To get all answers in it, press here:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = Sorry, we do not write in your language yet. Here you can choose the language of our answers:
talk-city-changed = Your city: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = The nearest of our cities: <b>{ $city }</b>
