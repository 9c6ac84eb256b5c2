### What only people on Telegram see.

## Something we cannot take. “In danger, call 112” and the menu button follow

# A voice message, a recording, music or a round video
telegram-attachment-voice = عذرًا، لا يمكننا الاستماع إلى هذا. يُرجى كتابة ما يلزمك بلغتك.
telegram-attachment-picture = عذرًا، لا يمكننا رؤية الصور والفيديو، ولا نحتفظ بها. يُرجى عدم إرسال صور لأوراق أو لأشخاص. بدلًا من ذلك، يمكنك كتابة ما يلزمك.
telegram-attachment-file = عذرًا، لا يمكننا قراءة الملفات. لم نفتح هذا الملف ولا نحتفظ به. يُرجى عدم إرسال أوراقك. بدلًا من ذلك، يمكنك كتابة ما يلزمك.
# A sticker, a moving picture, a dice or a game
telegram-attachment-sticker = شكرًا لك! لكننا نفهم الكلمات فقط. يمكنك كتابة ما يلزمك.
# A phone number from the address book of the phone
telegram-attachment-contact = لا نحتاج إلى أرقام هواتف، ولا نحتفظ بهذا الرقم. بدلًا من ذلك، يمكنك كتابة ما يلزمك.
# A poll or anything else
telegram-attachment-other = عذرًا، لا يمكننا قراءة هذا. يُرجى كتابة ما يلزمك بكلماتك.

## In a group

# Somebody asked in a group. A button follows
telegram-group-private = يقرأ أشخاص آخرون أيضًا رسائل هذه المجموعة، ونحن نحتاج إلى معرفة مدينتك. يُرجى الكتابة لنا في محادثة خاصة.
# Opens the person's own chat with us
# Somebody wrote of danger in a group. What to do and the number 112 stand above
telegram-group-danger = يقرأ أشخاص آخرون أيضًا رسائل هذه المجموعة. يمكنك الكتابة لنا في محادثة خاصة.
telegram-group-button = الكتابة في محادثة خاصة
# $username: our name on Telegram, such as @name. “I need a doctor” stays as in talk-help
telegram-group-help =
    <b>خدمة Ostoja في هذه المجموعة</b>
    يُرجى كتابة { $username } أولًا، ثم ما يلزمك واسم المدينة. مثلًا: «{ $username } أحتاج إلى طبيب، { city-lublin }».
    يمكن لكل شخص في المجموعة قراءة الجواب. لأمورك الخاصة، يُرجى الكتابة لنا في محادثة خاصة.

## What the commands do, in the list that opens from the button “Menu”: short, at most 40 characters

telegram-command-start = البدء ومعرفة من نحن
telegram-command-menu = اختيار ما يلزمك
telegram-command-city = تغيير المدينة
telegram-command-language = تغيير اللغة
telegram-command-help = كيف تعمل هذه الخدمة
telegram-command-privacy = معرفة ما نحتفظ به عنك
telegram-command-forget = حذف ما نحتفظ به عنك

## Our page on Telegram: no markup

# At most 64 characters
telegram-name = Ostoja: خدمات في مدينتك
# The first thing that a person reads, before they press START: at most 512 characters
telegram-description =
    نساعدك في إيجاد خدمات في مدينتك: طبيب، سكن، عمل، أوراق، دورات لغة وغير ذلك.
    يمكنك الكتابة بلغتك وبكلماتك. استعمال Ostoja مجاني.
    هذه خدمة معلومات مستقلة اسمها Ostoja. لسنا الشرطة ولا دائرة الهجرة.
    عند الخطر، يُرجى الاتصال بالرقم 112، ليلًا ونهارًا.
# At most 120 characters
telegram-short-description = طبيب وسكن وعمل وخدمات أخرى في مدينتك، مجانًا وبلغتك. عند الخطر، يُرجى الاتصال بالرقم 112.
