### Messages for people in danger. The shorter the better: one glance must be enough.
### Calm and warm. Nothing that blames, no advice, no promise.

## First line, by kind of danger. Numbers to call follow directly.

emergency-medical = همین حالا زنگ بزنید. بگویید کجا هستید و چه شده است.
# Also for a person who worries about somebody else
emergency-suicide = خوب شد که نوشتید. لازم نیست با این وضع تنها بمانید. لطفاً همین حالا با کسی حرف بزنید:
emergency-violence = حق شماست که در امان باشید. هنگام خطر، همین حالا زنگ بزنید:
emergency-trafficking = حق شماست که آزاد و در امان باشید. هنگام خطر، همین حالا زنگ بزنید:

## Before we know the city

# Below it stands the number 112
emergency-number = شماره اضطراری اروپا، رایگان، شب و روز:
emergency-choose-country = کجا هستید؟ برای شماره‌های بیشتر، کشور را انتخاب کنید.
# Whom the number 112 reaches; stands beside it
emergency-112 = پلیس، آمبولانس، آتش‌نشانی
# $place: a city or a country
emergency-for = این شماره‌ها برای این محل است: { $place }

## Button 'Help now': four kinds of danger

emergency-help-now = هنگام خطر، همین حالا زنگ بزنید:
emergency-which = چه شده است؟
danger-medical = خطر برای جان یا سلامتی
danger-suicide = فکر خودکشی
danger-violence = خشونت یا تهدید
danger-trafficking = نگه‌داشتن به زور یا کار اجباری
