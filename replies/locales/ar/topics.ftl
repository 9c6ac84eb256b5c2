### The topics a person can ask about, and their groups.
###
### `topic-<id>` is a short label for a button, at most about 28 characters: plain words that people
### use, not the words of offices. `topic-<id>-is` is one plain sentence that stands on an entry of
### that topic: what such a place can do for the person. It must be true for every entry of
### the topic, whether an office, a helpline or a web page, and it must not promise anything.

## Groups: buttons of the menu, at most about 22 characters

group-housing = السكن
group-health = الصحة
group-employment = العمل
group-residence = الأوراق والإقامة
group-legal = مساعدة قانونية
group-education = المدرسة والدورات
group-social = مال وطعام وملابس
group-finance = البنك والضرائب
group-safety = الأمان
group-community = الناس والمجتمع
group-transport = النقل والمواصلات
group-info = من أين أبدأ؟

## Housing

topic-housing-rent = شقة أو غرفة للإيجار
topic-housing-rent-is = هنا يمكنك البحث عن شقة أو غرفة، أو السؤال عن الإيجار.
# Flats that belong to the city or the state, with lower rent and often a waiting list
topic-housing-social = سكن اجتماعي
topic-housing-social-is = هنا يمكنك السؤال عن شقق تابعة للمدينة بإيجار أقل.
topic-housing-shelter = مكان للنوم الليلة
topic-housing-shelter-is = هنا يمكنك طلب مكان للنوم إذا لم يكن لديك بيت.
# Quarrel with the landlord, eviction, deposit, contract
topic-housing-tenant-rights = مشكلة مع صاحب البيت
topic-housing-tenant-rights-is = هنا يمكنك الحصول على نصيحة إذا كانت لديك مشكلة في شقتك أو مع صاحب البيت.
topic-housing-benefit = مساعدة لدفع الإيجار
topic-housing-benefit-is = هنا يمكنك السؤال عن مساعدة في تكاليف الإيجار أو الطاقة.
topic-housing-utilities = كهرباء، غاز، إنترنت
topic-housing-utilities-is = هنا يمكنك السؤال عن عقود بيتك وفواتيره، مثل الكهرباء أو الغاز أو الإنترنت.

## Health

topic-health-emergency = حالة طبية طارئة
topic-health-emergency-is = هذا للحالات الطبية الطارئة.
topic-health-doctor = طبيب
topic-health-doctor-is = هنا يمكنك إيجاد طبيب أو الحصول على نصيحة طبية.
topic-health-insurance = تأمين صحي
topic-health-insurance-is = هنا يمكنك السؤال عن التأمين الصحي.
# Psychologist, trauma, depression, crisis line
topic-health-mental = أخصائي نفسي، دعم عند الأزمات
topic-health-mental-is = هنا يمكنك التحدث مع أحد عند الشعور بضيق شديد، أو إيجاد أخصائي نفسي.
topic-health-maternity = الحمل والولادة
topic-health-maternity-is = هنا يمكنك الحصول على مساعدة أو نصيحة عن الحمل والولادة والمولود الجديد.
topic-health-child = طبيب أطفال
topic-health-child-is = هنا يمكنك الحصول على مساعدة أو نصيحة عن صحة طفلك.
topic-health-dental = طبيب أسنان
topic-health-dental-is = هنا يمكنك إيجاد طبيب أسنان أو الحصول على مساعدة لأسنانك.
topic-health-pharmacy = صيدلية
topic-health-pharmacy-is = هنا يمكنك الحصول على أدوية أو السؤال عنها.
# Contraception, HIV and other tests, abortion
topic-health-sexual = الصحة الجنسية
topic-health-sexual-is = هنا يمكنك الحصول على نصيحة أو فحوصات في الصحة الجنسية ومنع الحمل.
topic-health-disability = الإعاقة والرعاية
topic-health-disability-is = هنا يمكنك السؤال عن مساعدة للأشخاص ذوي الإعاقة أو لمن يحتاجون إلى رعاية.
# Alcohol, drugs, gambling
topic-health-addiction = الإدمان
topic-health-addiction-is = هنا يمكن الحصول على مساعدة في إدمان الكحول أو المخدرات أو القمار أو أي إدمان آخر.

## Work

topic-employment-job-search = البحث عن عمل
topic-employment-job-search-is = هنا يمكنك البحث عن عمل أو الحصول على مساعدة لإيجاده.
topic-employment-work-permit = تصريح العمل
topic-employment-work-permit-is = هنا يمكنك السؤال عن الحق في العمل وتصاريح العمل.
# Unpaid wages, contract, exploitation, labour inspectorate, trade union
topic-employment-rights = مشكلة في العمل أو الأجر
topic-employment-rights-is = هنا يمكنك الحصول على نصيحة عن حقوقك في العمل، مثلًا إذا لم يُدفع أجرك.
topic-employment-recognition = معادلة شهادتي والاعتراف بها
topic-employment-recognition-is = هنا يمكنك السؤال كيف يتم الاعتراف بشهادة أو مؤهل من بلد آخر.
topic-employment-training = تدريب لتعلّم مهنة
topic-employment-training-is = هنا يمكنك السؤال عن دورات وتدريب لتعلّم مهنة.
topic-employment-business = بدء عمل خاص
topic-employment-business-is = هنا يمكنك السؤال عن كيفية بدء مشروع خاص أو العمل لحسابك.
topic-employment-unemployment = من دون عمل: تسجيل، مال
topic-employment-unemployment-is = هنا يمكنك السؤال عن مساعدة لمن ليس لديهم عمل.

## Papers and residence

topic-residence-permit = تصريح الإقامة
topic-residence-permit-is = هنا يمكنك السؤال عن تصاريح الإقامة أو بطاقات الإقامة أو التأشيرات.
topic-residence-asylum = اللجوء
topic-residence-asylum-is = هنا يمكنك السؤال عن اللجوء وحماية اللاجئين.
# Temporary protection for people who fled the war in Ukraine
topic-residence-temporary-protection = الهاربون من أوكرانيا
topic-residence-temporary-protection-is = هنا يمكن لمن هربوا من الحرب في أوكرانيا الحصول على مساعدة أو السؤال عن الحماية.
topic-residence-citizenship = الجنسية
topic-residence-citizenship-is = هنا يمكنك السؤال عن الجنسية أو الإقامة الدائمة.
# Bringing wife, husband or children to the country; getting married
topic-residence-family = لمّ شمل عائلتي، الزواج
topic-residence-family-is = هنا يمكنك السؤال عن إحضار عائلتك (لمّ الشمل) أو عن الزواج.
# Registering an address; national ID number such as PESEL, NIE, codice fiscale, personnummer
topic-residence-registration = تسجيل العنوان، رقم الهوية
topic-residence-registration-is = هنا يمكنك السؤال عن تسجيل عنوانك أو الحصول على رقم هوية وطني.
topic-residence-return = العودة إلى بلدي
topic-residence-return-is = هنا يمكنك السؤال عن العودة إلى بلدك بإرادتك الحرة.
# Passport and certificates of the home country, consulate, notary, certified copies
topic-residence-documents = جواز سفر، قنصلية، توثيق
topic-residence-documents-is = هنا يمكنك السؤال عن جوازات السفر أو الشهادات أو النسخ المصدّقة.

## Legal help

topic-legal-aid = محامٍ، استشارة قانونية
topic-legal-aid-is = هنا يمكن لمحامٍ أو مستشار أن يخبرك عن حقوقك.

## School and courses

topic-education-language-course = تعلّم اللغة
topic-education-language-course-is = هنا يمكنك تعلّم لغة البلد أو السؤال عن دورات.
topic-education-school = مدرسة لطفلي
topic-education-school-is = هنا يمكنك السؤال عن المدرسة للأطفال.
topic-education-preschool = روضة، حضانة
topic-education-preschool-is = هنا يمكنك السؤال عن الروضة أو الحضانة للأطفال الصغار.
topic-education-university = الجامعة
topic-education-university-is = هنا يمكنك السؤال عن الدراسة في الجامعة.

## Money, food, clothes

topic-social-family-benefit = مال للأطفال
topic-social-family-benefit-is = هنا يمكنك السؤال عن إعانة الأطفال ومساعدات أخرى للعائلات.
# Food, clothes, money in hardship, social worker
topic-social-assistance = طعام، ملابس، مساعدة اجتماعية
topic-social-assistance-is = هنا يمكن للناس عند الحاجة طلب مساعدة، مثل الطعام أو الملابس أو المال أو النصيحة.

## Bank and tax

topic-finance-bank = حساب بنكي
topic-finance-bank-is = هنا يمكنك السؤال عن حساب بنكي.
topic-finance-tax = الضرائب، الرقم الضريبي
topic-finance-tax-is = هنا يمكنك السؤال عن الضرائب أو الرقم الضريبي.

## Safety

topic-safety-violence = عنف، تهديد
topic-safety-violence-is = هنا يمكن لمن يتعرضون للعنف أو التهديد الحصول على مساعدة أو نصيحة.
# Human trafficking, forced labour, forced prostitution
topic-safety-trafficking = إجبار على العمل، اتجار بالبشر
topic-safety-trafficking-is = هنا يمكن لمن يُجبرون على العمل أو يحتجزهم آخرون الحصول على مساعدة أو نصيحة.
topic-safety-discrimination = عنصرية، تمييز
topic-safety-discrimination-is = هنا يمكنك الحصول على نصيحة أو التبليغ إذا عوملت معاملة سيئة بسبب هويتك.
# Searching for missing family members
topic-safety-tracing = أقارب مفقودون
topic-safety-tracing-is = هنا يمكنك طلب المساعدة في إيجاد أقارب مفقودين.

## People, community

topic-community-migrant-org = منظمات المهاجرين
topic-community-migrant-org-is = هذه مجموعة أو منظمة من المهاجرين أو من أجل المهاجرين.
# Meeting people, intercultural events, volunteering
topic-community-events = لقاء الناس، التطوع
topic-community-events-is = هنا يمكنك لقاء الناس أو المشاركة في أنشطة أو التطوع.
# Councils, consultation, voting
topic-community-participation = المشاركة بالرأي، التصويت
topic-community-participation-is = هنا يمكنك السؤال عن طرق المشاركة بالرأي في حياة المدينة أو البلد.
topic-community-interpreting = مترجم، ترجمة
topic-community-interpreting-is = هنا يمكنك طلب مترجم أو ترجمة.

## Transport

topic-transport-local = حافلات (باص)، تذاكر
topic-transport-local-is = هنا يمكنك السؤال عن الحافلات أو القطارات أو التذاكر أو التخفيضات.
topic-transport-driving = رخصة القيادة
topic-transport-driving-is = هنا يمكنك السؤال عن رخصة القيادة.

## Where do I start?

topic-info-point = مكتب المعلومات
topic-info-point-is = هنا يمكنك السؤال أين توجد المساعدة المناسبة.
