### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = ابھی کال کریں۔ بتائیں کہ آپ کہاں ہیں اور کیا ہوا ہے۔
# Also for a person who worries about somebody else
emergency-suicide = اچھا ہوا کہ آپ نے لکھا۔ یہ سب اکیلے سہنا ضروری نہیں۔ براہِ کرم ابھی کسی سے بات کریں:
emergency-violence = محفوظ رہنا آپ کا حق ہے۔ خطرہ ہو تو ابھی کال کریں:
emergency-trafficking = آزاد اور محفوظ رہنا آپ کا حق ہے۔ خطرہ ہو تو ابھی کال کریں:

## Before we know the city

# Below it stands the number 112
emergency-number = یورپ کا ایمرجنسی نمبر، مفت، دن رات:
emergency-choose-country = آپ کہاں ہیں؟ مزید نمبروں کے لیے ملک چنیں۔
# Whom the number 112 reaches; stands beside it
emergency-112 = پولیس، ایمبولینس، فائر بریگیڈ
# $place: a city or a country
emergency-for = یہ نمبر اس جگہ کے لیے ہیں: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = خطرہ ہو تو ابھی کال کریں:
emergency-which = کیا ہو رہا ہے؟
danger-medical = جان یا صحت کو خطرہ
danger-suicide = خودکشی کے خیال
danger-violence = تشدد یا دھمکیاں
danger-trafficking = زبردستی قید یا جبری کام
