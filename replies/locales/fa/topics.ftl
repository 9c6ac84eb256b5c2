### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = خانه
group-health = سلامت و درمان
group-employment = کار
group-residence = مدارک، اقامت
group-legal = کمک حقوقی
group-education = مدرسه و آموزش
group-social = پول، غذا، لباس
group-finance = بانک و مالیات
group-safety = امنیت
group-community = مردم، جامعه
group-transport = رفت‌وآمد
group-info = از کجا شروع کنم؟

## Housing

topic-housing-rent = خانه یا اتاق کرایه‌ای
topic-housing-rent-is = اینجا می‌توانید دنبال خانه یا اتاق بگردید، یا درباره کرایه کردن بپرسید.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = خانه دولتی، کرایه کمتر
topic-housing-social-is = اینجا می‌توانید درباره خانه‌های شهرداری با کرایه کمتر بپرسید.
topic-housing-shelter = جای خواب برای امشب
topic-housing-shelter-is = اگر خانه ندارید، اینجا می‌توانید جای خواب بخواهید.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = مشکل با صاحب‌خانه
topic-housing-tenant-rights-is = اگر با خانه یا صاحب‌خانه مشکل دارید، اینجا می‌توانید راهنمایی بگیرید.
topic-housing-benefit = کمک برای کرایه خانه
topic-housing-benefit-is = اینجا می‌توانید درباره کمک برای خرج کرایه یا انرژی بپرسید.
topic-housing-utilities = برق، گاز، اینترنت
topic-housing-utilities-is = اینجا می‌توانید درباره قراردادها و قبض‌های خانه بپرسید، مثل برق، گاز یا اینترنت.

## Health

topic-health-emergency = اورژانس، کمک فوری پزشکی
topic-health-emergency-is = این برای حالت‌های فوری پزشکی است.
topic-health-doctor = دکتر
topic-health-doctor-is = اینجا می‌توانید دکتر پیدا کنید یا راهنمایی پزشکی بگیرید.
topic-health-insurance = بیمه درمانی
topic-health-insurance-is = اینجا می‌توانید درباره بیمه درمانی بپرسید.
# Psychologist, trauma, depression, crisis line
topic-health-mental = روان‌شناس، کمک در بحران
topic-health-mental-is = وقتی حالتان خیلی بد است، اینجا می‌توانید با کسی حرف بزنید، یا روان‌شناس پیدا کنید.
topic-health-maternity = حاملگی و زایمان
topic-health-maternity-is = اینجا می‌توانید درباره حاملگی، زایمان و نوزاد کمک یا راهنمایی بگیرید.
topic-health-child = دکتر اطفال
topic-health-child-is = اینجا می‌توانید درباره سلامتی فرزندتان کمک یا راهنمایی بگیرید.
topic-health-dental = دکتر دندان (دندان‌پزشک)
topic-health-dental-is = اینجا می‌توانید دکتر دندان پیدا کنید یا برای دندان‌هایتان کمک بگیرید.
topic-health-pharmacy = داروخانه (دواخانه)
topic-health-pharmacy-is = اینجا می‌توانید دارو بگیرید یا درباره دارو بپرسید.
# Contraception, HIV and other tests, abortion
topic-health-sexual = سلامت جنسی
topic-health-sexual-is = اینجا می‌توانید درباره سلامت جنسی و جلوگیری از حاملگی راهنمایی بگیرید یا آزمایش بدهید.
topic-health-disability = معلولیت و مراقبت
topic-health-disability-is = اینجا می‌توانید درباره کمک به افراد دارای معلولیت یا کسانی که به مراقبت نیاز دارند بپرسید.
# Alcohol, drugs, gambling
topic-health-addiction = اعتیاد
topic-health-addiction-is = اینجا می‌شود برای مشکل الکل، مواد مخدر، قمار یا اعتیاد دیگر کمک گرفت.

## Work

topic-employment-job-search = پیدا کردن کار
topic-employment-job-search-is = اینجا می‌توانید دنبال کار بگردید یا برای پیدا کردن کار کمک بگیرید.
topic-employment-work-permit = اجازه کار
topic-employment-work-permit-is = اینجا می‌توانید درباره حق کار کردن و اجازه کار بپرسید.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = مشکل در کار، مزد
topic-employment-rights-is = اینجا می‌توانید درباره حق خودتان در کار راهنمایی بگیرید، مثلاً اگر پول کارتان را نمی‌دهند.
topic-employment-recognition = تأیید مدرک تحصیلی من
topic-employment-recognition-is = اینجا می‌توانید بپرسید مدرک تحصیلی یا حرفه‌ای از کشور دیگر چطور تأیید می‌شود.
topic-employment-training = آموزش برای کار
topic-employment-training-is = اینجا می‌توانید درباره کلاس‌ها و آموزش برای یک شغل بپرسید.
topic-employment-business = شروع کسب‌وکار
topic-employment-business-is = اینجا می‌توانید بپرسید چطور کسب‌وکار شروع کنید یا برای خودتان کار کنید.
topic-employment-unemployment = بیکاری: ثبت نام، پول
topic-employment-unemployment-is = اینجا می‌توانید درباره کمک به کسانی که کار ندارند بپرسید.

## Papers and residence

topic-residence-permit = اجازه اقامت
topic-residence-permit-is = اینجا می‌توانید درباره اجازه اقامت، کارت اقامت یا ویزا بپرسید.
topic-residence-asylum = پناهندگی
topic-residence-asylum-is = اینجا می‌توانید درباره پناهندگی و حمایت به عنوان پناهنده بپرسید.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = فرار از جنگ اوکراین
topic-residence-temporary-protection-is = اینجا کسانی که از جنگ اوکراین فرار کرده‌اند می‌توانند کمک بگیرند یا درباره حمایت بپرسند.
topic-residence-citizenship = تابعیت
topic-residence-citizenship-is = اینجا می‌توانید درباره تابعیت یا اقامت دائم بپرسید.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = آوردن خانواده، ازدواج
topic-residence-family-is = اینجا می‌توانید درباره آوردن خانواده یا درباره ازدواج بپرسید.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = ثبت آدرس، شماره شناسایی
topic-residence-registration-is = اینجا می‌توانید درباره ثبت آدرس یا گرفتن شماره شناسایی ملی بپرسید.
topic-residence-return = برگشت به کشورم
topic-residence-return-is = اینجا می‌توانید درباره برگشت به کشورتان به خواست خودتان بپرسید.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = پاسپورت، کنسولگری، تأیید سند
topic-residence-documents-is = اینجا می‌توانید درباره پاسپورت، گواهی‌ها یا کپی تأییدشده بپرسید.

## Legal help

topic-legal-aid = وکیل، مشورت حقوقی
topic-legal-aid-is = اینجا وکیل یا مشاور می‌تواند به شما بگوید چه حق‌هایی دارید.

## School and courses

topic-education-language-course = یاد گرفتن زبان
topic-education-language-course-is = اینجا می‌توانید زبان این کشور را یاد بگیرید یا درباره کلاس‌ها بپرسید.
topic-education-school = مدرسه (مکتب) برای فرزندم
topic-education-school-is = اینجا می‌توانید درباره مدرسه برای کودکان بپرسید.
topic-education-preschool = کودکستان، مهدکودک
topic-education-preschool-is = اینجا می‌توانید درباره کودکستان یا مهدکودک برای کودکان خردسال بپرسید.
topic-education-university = دانشگاه (پوهنتون)
topic-education-university-is = اینجا می‌توانید درباره درس خواندن در دانشگاه بپرسید.

## Money, food, clothes

topic-social-family-benefit = کمک پولی برای کودکان
topic-social-family-benefit-is = اینجا می‌توانید درباره کمک پولی برای کودکان و کمک‌های دیگر به خانواده‌ها بپرسید.
# Food, clothes, money in hardship, social worker
topic-social-assistance = غذا، لباس، کمک اجتماعی
topic-social-assistance-is = اینجا کسانی که نیاز دارند می‌توانند کمک بخواهند، مثل غذا، لباس، پول یا راهنمایی.

## Bank and tax

topic-finance-bank = حساب بانکی
topic-finance-bank-is = اینجا می‌توانید درباره حساب بانکی بپرسید.
topic-finance-tax = مالیات، شماره مالیاتی
topic-finance-tax-is = اینجا می‌توانید درباره مالیات یا شماره مالیاتی بپرسید.

## Safety

topic-safety-violence = خشونت، تهدید
topic-safety-violence-is = اینجا کسانی که با خشونت یا تهدید روبه‌رو هستند می‌توانند کمک یا راهنمایی بگیرند.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = کار اجباری، قاچاق انسان
topic-safety-trafficking-is = اینجا کسانی که به زور از آن‌ها کار می‌کشند یا به زور نگهشان می‌دارند می‌توانند کمک یا راهنمایی بگیرند.
topic-safety-discrimination = نژادپرستی، تبعیض
topic-safety-discrimination-is = اگر به خاطر اینکه چه کسی هستید با شما بدرفتاری شده است، اینجا می‌توانید راهنمایی بگیرید یا گزارش بدهید.
# Searching for missing family members
topic-safety-tracing = خویشاوندان گمشده
topic-safety-tracing-is = اینجا می‌توانید برای پیدا کردن خویشاوندان گمشده کمک بخواهید.

## People, community

topic-community-migrant-org = سازمان‌های مهاجران
topic-community-migrant-org-is = این یک گروه یا سازمان است، از خود مهاجران یا برای مهاجران.
# Meeting people, intercultural events, volunteering
topic-community-events = آشنایی با مردم، داوطلبی
topic-community-events-is = اینجا می‌توانید با مردم آشنا شوید، در برنامه‌ها شرکت کنید یا داوطلبانه کمک کنید.
# Councils, consultation, voting
topic-community-participation = نظر دادن، رأی دادن
topic-community-participation-is = اینجا می‌توانید بپرسید چطور درباره کارهای شهر یا کشور نظر بدهید.
topic-community-interpreting = مترجم (ترجمان)، ترجمه
topic-community-interpreting-is = اینجا می‌توانید مترجم یا ترجمه بخواهید.

## Transport

topic-transport-local = اتوبوس (بس)، بلیت (تکت)
topic-transport-local-is = اینجا می‌توانید درباره اتوبوس، قطار، بلیت یا تخفیف بپرسید.
topic-transport-driving = گواهی‌نامه (جواز) رانندگی
topic-transport-driving-is = اینجا می‌توانید درباره گواهی‌نامه رانندگی بپرسید.

## Where do I start?

topic-info-point = مرکز راهنمایی
topic-info-point-is = اینجا می‌توانید بپرسید کمک درست را کجا پیدا کنید.
