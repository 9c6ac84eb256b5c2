### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = ببخشید، نمی‌توانیم این را گوش کنیم. لطفاً به زبان خودتان بنویسید چه لازم دارید.
telegram-attachment-picture = ببخشید، نمی‌توانیم عکس و ویدیو ببینیم، و آن‌ها را نگه نمی‌داریم. لطفاً عکس مدارک یا عکس آدم‌ها را نفرستید. بنویسید چه لازم دارید.
telegram-attachment-file = ببخشید، نمی‌توانیم فایل بخوانیم. این فایل را باز نکردیم و آن را نگه نمی‌داریم. لطفاً مدارکتان را نفرستید. بنویسید چه لازم دارید.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = متشکریم! ولی ما فقط نوشته را می‌فهمیم. بنویسید چه لازم دارید.
# A phone number from the address book of the phone
telegram-attachment-contact = ما شماره تلفن لازم نداریم، و این یکی را نگه نمی‌داریم. بنویسید چه لازم دارید.
# A poll or anything else
telegram-attachment-other = ببخشید، نمی‌توانیم این را بخوانیم. لطفاً با کلمه‌های خودتان بنویسید چه لازم دارید.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = آدم‌های دیگر هم این گروه را می‌خوانند، و ما باید شهر شما را بدانیم. لطفاً به ما پیام خصوصی بدهید.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = آدم‌های دیگر هم این گروه را می‌خوانند. می‌توانید به ما پیام خصوصی بدهید.
telegram-group-button = پیام خصوصی
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>برنامه Ostoja در این گروه</b>
    اول { $username } را بنویسید، بعد چیزی را که لازم دارید و نام شهر را. مثلاً: «{ $username } دکتر لازم دارم، { city-lublin }».
    همه در گروه می‌توانند جواب را بخوانند. درباره کارهای شخصی‌تان، لطفاً به ما پیام خصوصی بدهید.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = شروع، و آشنایی با ما
telegram-command-menu = انتخاب چیزی که لازم دارید
telegram-command-city = تغییر شهر
telegram-command-language = تغییر زبان
telegram-command-help = چطور کار می‌کند
telegram-command-privacy = درباره شما چه نگه می‌داریم
telegram-command-forget = پاک کردن آنچه درباره شما داریم

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: خدمات در شهر شما
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    ما کمک می‌کنیم خدمات شهرتان را پیدا کنید: دکتر، خانه، کار، مدارک، کلاس زبان و چیزهای دیگر.
    به زبان خودتان و با کلمه‌های خودتان بنویسید. رایگان است.
    ما در Ostoja یک سرویس مستقل اطلاع‌رسانی هستیم. ما پلیس نیستیم و اداره مهاجرت هم نیستیم.
    هنگام خطر، به 112 زنگ بزنید، شب و روز.
# At most 120 characters
telegram-short-description = پیدا کردن دکتر، خانه، کار و چیزهای دیگر در شهرتان. رایگان، به زبان خودتان. هنگام خطر، به 112 زنگ بزنید.
