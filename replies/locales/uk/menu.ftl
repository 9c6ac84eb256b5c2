### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Меню
menu-button-city = Змінити місто
menu-button-language = Змінити мову
menu-button-help = Термінова допомога
menu-button-information = Інформаційний пункт

## Menu

menu-title = Що вам потрібно? Виберіть тут або напишіть своїми словами.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Що вам потрібно?
# $city: the reader's city
menu-city = Місто: { $city }

## City and language

menu-choose-city = У якому ви місті?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = У якому ви місті? Виберіть місто, і тоді отримаєте відповідь на своє запитання.
menu-choose-language = Якою мовою ви хочете читати?
# The reader named a town that is not one of our cities
menu-unknown-place = Вибачте, у нас немає даних про це місто чи село. У нас є дані про ці міста: виберіть одне з них, якщо воно поблизу.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Вибачте, у нас немає даних про це місто чи село. Але ці місця працюють у всій країні: { $country }.

## When we are not sure

menu-did-you-mean = Ви мали на увазі щось із цього?
menu-not-this = Вибачте. Може, щось із цього?
menu-not-this-none = Вибачте. Скажіть, будь ласка, іншими словами або виберіть у меню.
menu-not-understood = Вибачте, ми цього не зрозуміли. Скажіть, будь ласка, іншими словами або виберіть тут, що вам потрібно.
menu-old-button = Ця кнопка вже не працює. Будь ласка, виберіть ще раз.
menu-no-more = Це всі місця, які ми знаємо на цю тему.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Що для вас важливо?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Спершу скажіть нам, що вам потрібно. Напишіть це або виберіть тут.
