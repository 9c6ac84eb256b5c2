### What we say when a person greets, thanks, asks who we are ...
### Warm, short, honest. 'We' is the service; nobody reads along.

# Buttons with the languages and “Help now” follow. /privacy stays as it is
# Before /privacy stands a left-to-right mark (U+200E): without it the slash is shown on the wrong side
talk-first-contact =
    <b>أهلًا بك في Ostoja!</b>
    نساعدك في إيجاد خدمات في مدينتك: طبيب، سكن، عمل، أوراق، دورات لغة وغير ذلك. استعمال Ostoja مجاني.
    هذه خدمة معلومات مستقلة اسمها Ostoja. لسنا الشرطة ولا دائرة الهجرة.
    يمكنك الكتابة بلغتك وبكلماتك. ويمكنك هنا أيضًا اختيار لغة أجوبتنا.
    نتذكر مدينتك ولغتك وآخر يوم كتبت لنا فيه. نستعمل رمزًا بدل اسمك. لا نحتفظ برسائلك بعد الجواب. لمعرفة المزيد: ‎/privacy
    عند الخطر، يُرجى الاتصال بالرقم <b>112</b>.
talk-greeting = أهلًا بك! يمكنك الكتابة بلغتك.
talk-help =
    <b>هكذا تعمل الخدمة</b>
    يمكنك كتابة ما يلزمك، مثلًا: «أحتاج إلى طبيب» أو «صاحب العمل لا يدفع لي». يمكنك الكتابة بلغتك.
    نعرض لك أماكن في مدينتك مع العنوان والهاتف وساعات العمل.
    بعد ذلك يمكنك طلب المزيد، أو الأماكن المجانية فقط، أو الأماكن المفتوحة الآن.
    يمكنك تغيير المدينة واللغة في أي وقت.
    عند الخطر، يُرجى الاتصال بالرقم <b>112</b>.
talk-thanks = عفوًا. يمكنك الكتابة مرة أخرى إذا لزمك شيء آخر.
talk-goodbye = مع السلامة، ونتمنى لك كل الخير. يمكنك الكتابة مرة أخرى في أي وقت.
talk-bot = هذا برنامج كمبيوتر اسمه Ostoja، وليس إنسانًا. إنه يعرض أماكن من قائمة خدمات في مدينتك. قد يخطئ، لذلك يُرجى الاتصال قبل الذهاب.
talk-out-of-scope = عذرًا، لا يمكننا المساعدة في هذا. نعرف فقط خدمات في مدينتك، مثل الأطباء والسكن والعمل والأوراق.
# A card of the information point follows
talk-human = لا يرد أي شخص في هذه المحادثة. في هذا المكان يمكنك التحدث مع أشخاص:
# The city is not known; buttons with the cities follow
talk-human-no-city = لا يرد أي شخص في هذه المحادثة. بعد اختيار مدينتك، نعرض لك أين يمكنك التحدث مع أشخاص.
talk-problem = شكرًا لأنك أخبرتنا. لا يقرأ أي شخص هذه المحادثة، لذلك يُرجى أيضًا إخبار المكان نفسه أو مكتب المعلومات. موظفو المدينة يراجعون الأماكن في قائمتنا. لن يصلك رد منا.
talk-feedback = شكرًا لك.
talk-affirm = حسنًا. ماذا يلزمك؟ يمكنك الكتابة، أو الاختيار من هنا.
talk-deny = حسنًا. يُرجى كتابة ما يلزمك بكلمات أخرى، أو الاختيار من هنا.
# The person wants the conversation to disappear from the screen
talk-hide = نسينا ما سألت عنه. الرسائل على شاشتك تبقى: يمكنك حذف هذه المحادثة في تطبيقك، أو الضغط على «{ web-new-person }» في صفحة الإنترنت.

## Language and city

# Said in the new language; $language: its name
talk-language-changed = نكتب الآن بهذه اللغة: { $language }.
# Said to a person who writes in this language but chose another one; a button with the language's name follows
talk-language-offer = يمكننا الإجابة بهذه اللغة أيضًا.
# Said in the language in which a person wrote, though they chose another one; a button with the language's name follows
talk-language-for-once = كتبت بهذه اللغة، لذلك أجبنا بها. لتصلك كل الإجابات بهذه اللغة، اضغط هنا:
# Said to a person whose language we do not write; buttons with our languages follow
talk-language-lacking = عذرًا، نحن لا نكتب بلغتك بعد. يمكنك هنا اختيار لغة إجاباتنا:
talk-city-changed = مدينتك: <b>{ $city }</b>
# The person shared a location
talk-city-nearest = أقرب مدينة من مدننا: <b>{ $city }</b>
