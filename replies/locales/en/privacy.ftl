### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>What we keep about you</b>
    • Instead of your name: a code made from the number of this chat
    • Your city, your language, and whether you chose plain text
    • The places that you saved
    • The last day when you wrote to us
    We keep this until you write /forget or “forget me”, or until you have not written for 12 months.
    If you block us in Telegram, we delete it after 30 days. Until then, we also keep the day when you blocked us.

    <b>What we keep for a short time</b>
    • What you are looking for now (city, language, topics, filters): at most 24 hours
    • A message that waits for its answer, and our answer until it is sent: encrypted, at most 24 hours
    • The number of this chat, encrypted: only with a waiting message, or as long as you have a subscription or a conversation with staff that you opened yourself

    <b>What we do not keep</b>
    • Your messages after the answer
    • Your location
    • What you tell us about yourself to see which help fits

    The app in which you write, for example Telegram, has its own rules.
privacy-forgotten =
    Done. We deleted what we kept about you: city, language, saved places and the last day.
    The messages on your screen stay until you delete this chat yourself.
    If you write again, we start anew.
