### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = گھر، رہائش
group-health = صحت
group-employment = کام
group-residence = کاغذات، رہنے کا حق
group-legal = قانونی مدد
group-education = سکول اور کورس
group-social = پیسے، کھانا، کپڑے
group-finance = بینک اور ٹیکس
group-safety = حفاظت
group-community = لوگ، میل جول
group-transport = ٹرانسپورٹ
group-info = کہاں سے شروع کروں؟

## Housing

topic-housing-rent = کرائے کا گھر یا کمرہ
topic-housing-rent-is = یہاں فلیٹ یا کمرہ ڈھونڈا جا سکتا ہے، یا کرائے پر لینے کے بارے میں پوچھا جا سکتا ہے۔
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = سرکاری سستا گھر
topic-housing-social-is = یہاں شہری انتظامیہ کے کم کرائے والے فلیٹوں کے بارے میں پوچھا جا سکتا ہے۔
topic-housing-shelter = آج رات سونے کی جگہ
topic-housing-shelter-is = گھر نہ ہو تو یہاں سونے کی جگہ مانگی جا سکتی ہے۔
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = مالک مکان سے مسئلہ
topic-housing-tenant-rights-is = فلیٹ یا مالک مکان کا کوئی مسئلہ ہو تو یہاں مشورہ لیا جا سکتا ہے۔
topic-housing-benefit = کرایہ دینے میں مدد
topic-housing-benefit-is = یہاں کرائے یا انرجی (بجلی، گیس وغیرہ) کے خرچ میں مدد کے بارے میں پوچھا جا سکتا ہے۔
topic-housing-utilities = بجلی، گیس، انٹرنیٹ
topic-housing-utilities-is = یہاں گھر کے معاہدوں اور بلوں کے بارے میں پوچھا جا سکتا ہے، جیسے بجلی، گیس یا انٹرنیٹ۔

## Health

topic-health-emergency = میڈیکل ایمرجنسی
topic-health-emergency-is = یہ میڈیکل ایمرجنسی کے لیے ہے۔
topic-health-doctor = ڈاکٹر
topic-health-doctor-is = یہاں ڈاکٹر ڈھونڈا جا سکتا ہے یا طبی مشورہ لیا جا سکتا ہے۔
topic-health-insurance = ہیلتھ انشورنس
topic-health-insurance-is = یہاں ہیلتھ انشورنس کے بارے میں پوچھا جا سکتا ہے۔
# Psychologist, trauma, depression, crisis line
topic-health-mental = ماہرِ نفسیات، بحران میں مدد
topic-health-mental-is = دل بہت پریشان ہو تو یہاں کسی سے بات ہو سکتی ہے، یا ماہرِ نفسیات ڈھونڈا جا سکتا ہے۔
topic-health-maternity = حمل اور پیدائش
topic-health-maternity-is = یہاں حمل، پیدائش اور نئے بچے کے بارے میں مدد یا مشورہ لیا جا سکتا ہے۔
topic-health-child = بچوں کا ڈاکٹر
topic-health-child-is = یہاں اپنے بچے کی صحت کے بارے میں مدد یا مشورہ لیا جا سکتا ہے۔
topic-health-dental = دانتوں کا ڈاکٹر
topic-health-dental-is = یہاں دانتوں کا ڈاکٹر ڈھونڈا جا سکتا ہے یا دانتوں کے لیے مدد لی جا سکتی ہے۔
topic-health-pharmacy = فارمیسی، دوا کی دکان
topic-health-pharmacy-is = یہاں دوا لی جا سکتی ہے یا اس کے بارے میں پوچھا جا سکتا ہے۔
# Contraception, HIV and other tests, abortion
topic-health-sexual = جنسی صحت
topic-health-sexual-is = یہاں جنسی صحت اور حمل روکنے کے طریقوں کے بارے میں مشورہ لیا جا سکتا ہے یا ٹیسٹ کروایا جا سکتا ہے۔
topic-health-disability = معذوری اور دیکھ بھال
topic-health-disability-is = یہاں معذور افراد یا ان لوگوں کے لیے مدد کے بارے میں پوچھا جا سکتا ہے جنہیں دیکھ بھال چاہیے۔
# Alcohol, drugs, gambling
topic-health-addiction = نشہ یا دوسری لت
topic-health-addiction-is = یہاں شراب، منشیات، جوئے یا کسی اور لت کے مسئلے میں مدد لی جا سکتی ہے۔

## Work

topic-employment-job-search = کام ڈھونڈنا
topic-employment-job-search-is = یہاں کام ڈھونڈا جا سکتا ہے یا کام ڈھونڈنے میں مدد لی جا سکتی ہے۔
topic-employment-work-permit = کام کی اجازت
topic-employment-work-permit-is = یہاں کام کرنے کے حق اور ورک پرمٹ کے بارے میں پوچھا جا سکتا ہے۔
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = کام یا تنخواہ کا مسئلہ
topic-employment-rights-is = یہاں کام پر اپنے حقوق کے بارے میں مشورہ لیا جا سکتا ہے، مثلاً اگر تنخواہ نہ ملے۔
topic-employment-recognition = میری ڈگری کی منظوری
topic-employment-recognition-is = یہاں پوچھا جا سکتا ہے کہ دوسرے ملک کی ڈگری یا ہنر کی سند کیسے مانی جاتی ہے۔
topic-employment-training = کام سیکھنا، ٹریننگ
topic-employment-training-is = یہاں کام سیکھنے کے کورس اور ٹریننگ کے بارے میں پوچھا جا سکتا ہے۔
topic-employment-business = کاروبار شروع کرنا
topic-employment-business-is = یہاں پوچھا جا سکتا ہے کہ کاروبار یا اپنا کام کیسے شروع کیا جائے۔
topic-employment-unemployment = بے روزگاری: اندراج، پیسے
topic-employment-unemployment-is = یہاں ان لوگوں کے لیے مدد کے بارے میں پوچھا جا سکتا ہے جن کے پاس کام نہیں۔

## Papers and residence

topic-residence-permit = رہائشی پرمٹ
topic-residence-permit-is = یہاں رہائشی پرمٹ، کارڈ یا ویزے کے بارے میں پوچھا جا سکتا ہے۔
topic-residence-asylum = پناہ (اسائلم)
topic-residence-asylum-is = یہاں پناہ (اسائلم) اور پناہ گزین کے طور پر تحفظ کے بارے میں پوچھا جا سکتا ہے۔
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = یوکرین کی جنگ سے آئے لوگ
topic-residence-temporary-protection-is = یہاں یوکرین کی جنگ سے بھاگ کر آئے لوگ مدد لے سکتے ہیں یا تحفظ کے بارے میں پوچھ سکتے ہیں۔
topic-residence-citizenship = شہریت
topic-residence-citizenship-is = یہاں شہریت یا مستقل رہائش کے بارے میں پوچھا جا سکتا ہے۔
# Bringing wife, husband or children to the country; getting married
topic-residence-family = گھر والوں کو لانا، شادی
topic-residence-family-is = یہاں اپنے گھر والوں کو لانے یا شادی کے بارے میں پوچھا جا سکتا ہے۔
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = پتے کا اندراج، شناختی نمبر
topic-residence-registration-is = یہاں اپنا پتہ درج کروانے یا قومی شناختی نمبر لینے کے بارے میں پوچھا جا سکتا ہے۔
topic-residence-return = اپنے ملک واپسی
topic-residence-return-is = یہاں اپنی مرضی سے اپنے ملک واپس جانے کے بارے میں پوچھا جا سکتا ہے۔
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = پاسپورٹ، قونصلیٹ، نوٹری
topic-residence-documents-is = یہاں پاسپورٹ، سرٹیفکیٹ یا تصدیق شدہ کاپیوں کے بارے میں پوچھا جا سکتا ہے۔

## Legal help

topic-legal-aid = وکیل، قانونی مشورہ
topic-legal-aid-is = یہاں وکیل یا مشیر آپ کو آپ کے حقوق کے بارے میں بتا سکتا ہے۔

## School and courses

topic-education-language-course = زبان سیکھنا
topic-education-language-course-is = یہاں ملک کی زبان سیکھی جا سکتی ہے یا کورسوں کے بارے میں پوچھا جا سکتا ہے۔
topic-education-school = میرے بچے کا سکول
topic-education-school-is = یہاں بچوں کے سکول کے بارے میں پوچھا جا سکتا ہے۔
topic-education-preschool = کنڈرگارٹن، نرسری
topic-education-preschool-is = یہاں چھوٹے بچوں کے کنڈرگارٹن یا ڈے کیئر کے بارے میں پوچھا جا سکتا ہے۔
topic-education-university = یونیورسٹی
topic-education-university-is = یہاں یونیورسٹی میں پڑھنے کے بارے میں پوچھا جا سکتا ہے۔

## Money, food, clothes

topic-social-family-benefit = بچوں کے لیے پیسے
topic-social-family-benefit-is = یہاں بچوں کے لیے ملنے والے پیسوں اور خاندانوں کی دوسری مدد کے بارے میں پوچھا جا سکتا ہے۔
# Food, clothes, money in hardship, social worker
topic-social-assistance = کھانا، کپڑے، سماجی مدد
topic-social-assistance-is = یہاں ضرورت مند لوگ مدد مانگ سکتے ہیں، جیسے کھانا، کپڑے، پیسے یا مشورہ۔

## Bank and tax

topic-finance-bank = بینک اکاؤنٹ
topic-finance-bank-is = یہاں بینک اکاؤنٹ کے بارے میں پوچھا جا سکتا ہے۔
topic-finance-tax = ٹیکس، ٹیکس نمبر
topic-finance-tax-is = یہاں ٹیکس یا ٹیکس نمبر کے بارے میں پوچھا جا سکتا ہے۔

## Safety

topic-safety-violence = تشدد، دھمکیاں
topic-safety-violence-is = یہاں وہ لوگ مدد یا مشورہ لے سکتے ہیں جن پر تشدد ہو یا جنہیں دھمکیاں ملیں۔
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = جبری کام، انسانی سمگلنگ
topic-safety-trafficking-is = یہاں وہ لوگ مدد یا مشورہ لے سکتے ہیں جن سے زبردستی کام کروایا جائے یا جنہیں کوئی قید رکھے۔
topic-safety-discrimination = نسل پرستی، امتیازی سلوک
topic-safety-discrimination-is = اگر آپ کی شناخت کی وجہ سے آپ سے برا سلوک ہوا، تو یہاں مشورہ لیا جا سکتا ہے یا رپورٹ کی جا سکتی ہے۔
# Searching for missing family members
topic-safety-tracing = لاپتہ رشتے دار
topic-safety-tracing-is = یہاں لاپتہ رشتے دار ڈھونڈنے کے لیے مدد مانگی جا سکتی ہے۔

## People, community

topic-community-migrant-org = تارکینِ وطن کی تنظیمیں
topic-community-migrant-org-is = یہ تارکینِ وطن کا یا تارکینِ وطن کے لیے ایک گروپ یا تنظیم ہے۔
# Meeting people, intercultural events, volunteering
topic-community-events = لوگوں سے ملنا، رضاکاری
topic-community-events-is = یہاں لوگوں سے ملا جا سکتا ہے، سرگرمیوں میں حصہ لیا جا سکتا ہے یا رضاکارانہ کام کیا جا سکتا ہے۔
# Councils, consultation, voting
topic-community-participation = رائے دینا، ووٹ دینا
topic-community-participation-is = یہاں پوچھا جا سکتا ہے کہ شہر یا ملک کے معاملوں میں اپنی رائے کیسے دی جائے۔
topic-community-interpreting = ترجمان، ترجمہ
topic-community-interpreting-is = یہاں ترجمان یا ترجمے کے لیے پوچھا جا سکتا ہے۔

## Transport

topic-transport-local = بس، ٹکٹ
topic-transport-local-is = یہاں بس، ٹرین، ٹکٹ یا رعایت کے بارے میں پوچھا جا سکتا ہے۔
topic-transport-driving = ڈرائیونگ لائسنس
topic-transport-driving-is = یہاں ڈرائیونگ لائسنس کے بارے میں پوچھا جا سکتا ہے۔

## Where do I start?

topic-info-point = معلومات کا مرکز
topic-info-point-is = یہاں پوچھا جا سکتا ہے کہ صحیح مدد کہاں ملے گی۔
