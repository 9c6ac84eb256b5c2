### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
talk-first-contact =
    <b>Ласкаво просимо до Ostoja!</b>
    Ми допомагаємо знайти послуги у вашому місті: лікар, житло, робота, документи, мовні курси та інше. Це безкоштовно.
    Ostoja – незалежний інформаційний сервіс. Це не поліція і не міграційна служба.
    Пишіть своєю мовою, своїми словами. Тут можна також вибрати мову наших відповідей.
    Ми пам’ятаємо ваше місто, вашу мову і останній день, коли ви нам писали. Замість вашого імені ми використовуємо код. Після відповіді ми не зберігаємо ваших повідомлень. Докладніше: /privacy
    У разі небезпеки телефонуйте <b>112</b>.
talk-greeting = Добрий день! Ви можете писати своєю мовою.
talk-help =
    <b>Як це працює</b>
    Напишіть, що вам потрібно, наприклад: «Мені потрібен лікар» або «Начальник мені не платить». Ви можете писати своєю мовою.
    Ми показуємо вам місця у вашому місті: адресу, телефон і години роботи.
    Потім ви можете попросити показати більше, лише безкоштовні місця або ті, що працюють зараз.
    Місто і мову можна змінити будь-коли.
    У разі небезпеки телефонуйте <b>112</b>.
talk-thanks = Будь ласка. Напишіть знову, якщо вам буде потрібно щось іще.
talk-goodbye = До побачення, усього доброго. Ви можете написати знову будь-коли.
talk-bot = Ostoja – це комп’ютерна програма, а не людина. Вона показує місця зі списку послуг у вашому місті. Вона може помилятися, тому, будь ласка, зателефонуйте, перш ніж іти.
talk-out-of-scope = Вибачте, з цим ми не можемо допомогти. Ми знаємо лише послуги у вашому місті, наприклад: лікарі, житло, робота і документи.
# A card of the information point follows
talk-human = У цьому чаті люди не відповідають. У цьому місці можна поговорити з людьми:
# The city is not known; buttons with the cities follow
talk-human-no-city = У цьому чаті люди не відповідають. Виберіть своє місто, і ми покажемо, де можна поговорити з людьми.
talk-problem = Дякуємо, що повідомили. Люди цей чат не читають, тому, будь ласка, скажіть про це також працівникам цього місця або інформаційного пункту. Працівники міста перевіряють місця з нашого списку. Відповіді від нас ви не отримаєте.
talk-feedback = Дякуємо.
talk-affirm = Добре. Що вам потрібно? Напишіть це або виберіть тут.
talk-deny = Добре. Скажіть, будь ласка, іншими словами, що вам потрібно, або виберіть тут.
# The person wants the conversation to disappear from the screen
talk-hide = Ми забули, про що ви запитували. Повідомлення на вашому екрані залишаються: видаліть цей чат у своєму застосунку або натисніть «{ web-new-person }» на вебсторінці.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = Тепер ми пишемо такою мовою: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = Ми можемо відповідати й українською.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = Ви написали цією мовою, тому ми нею відповіли. Щоб завжди отримувати відповіді цією мовою, натисніть тут:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = На жаль, ми ще не пишемо вашою мовою. Тут можна вибрати мову наших відповідей:
talk-city-changed = Ваше місто: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = Найближче з наших міст: <b>{ $city }</b>
