### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = يجب الاتصال الآن. يُرجى إخبارهم أين أنت وماذا حدث.
# Also for a person who worries about somebody else
emergency-suicide = من الجيد أنك كتبت. ليس عليك تحمّل هذا وحدك. نرجو منك التحدث مع شخص ما الآن:
emergency-violence = لك الحق في الأمان. عند الخطر، يُرجى الاتصال الآن:
emergency-trafficking = لك الحق في الحرية والأمان. عند الخطر، يُرجى الاتصال الآن:

## Before we know the city

# Below it stands the number 112
emergency-number = رقم الطوارئ الأوروبي، مجاني، ليلًا ونهارًا:
emergency-choose-country = أين أنت؟ يمكنك اختيار البلد لرؤية المزيد من الأرقام.
# Whom the number 112 reaches; stands beside it
emergency-112 = الشرطة، الإسعاف، الإطفاء
# $place: a city or a country
emergency-for = هذه الأرقام لهذا المكان: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = عند الخطر، يُرجى الاتصال الآن:
emergency-which = ماذا يحدث؟
danger-medical = خطر على الحياة أو الصحة
danger-suicide = التفكير في الانتحار
danger-violence = عنف أو تهديد
danger-trafficking = احتجاز أو إجبار على العمل
