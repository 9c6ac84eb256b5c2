### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Izvēlne
menu-button-city = Mainīt pilsētu
menu-button-language = Mainīt valodu
menu-button-help = Steidzama palīdzība
menu-button-information = Informācijas punkts

## Menu

menu-title = Kas jums vajadzīgs? Izvēlieties šeit vai rakstiet saviem vārdiem.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Kas jums vajadzīgs?
# $city: the reader's city
menu-city = Pilsēta: { $city }

## City and language

menu-choose-city = Kurā pilsētā jūs esat?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = Kurā pilsētā jūs esat? Izvēlieties pilsētu, tad saņemsiet atbildi uz savu jautājumu.
menu-choose-language = Kādā valodā jūs gribat lasīt?
# The reader named a town that is not one of our cities
menu-unknown-place = Diemžēl mums nav informācijas par vietām tajā pilsētā. Mums ir informācija par šīm pilsētām: izvēlieties vienu, ja tā ir jums tuvu.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Diemžēl mums nav informācijas par vietām tajā pilsētā. Bet šīs vietas darbojas visā valstī: { $country }.

## When we are not sure

menu-did-you-mean = Vai jūs domājāt kaut ko no šī?
menu-not-this = Atvainojiet. Varbūt kaut kas no šī?
menu-not-this-none = Atvainojiet. Lūdzu, sakiet to citiem vārdiem vai izvēlieties izvēlnē.
menu-not-understood = Atvainojiet, mēs to nesapratām. Lūdzu, sakiet to citiem vārdiem vai izvēlieties šeit, kas jums vajadzīgs.
menu-old-button = Šī poga ir veca. Lūdzu, izvēlieties vēlreiz.
menu-no-more = Tās bija visas vietas, ko mēs šajā jautājumā zinām.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Kas jums ir svarīgi?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Vispirms pasakiet mums, kas jums vajadzīgs. Uzrakstiet to vai izvēlieties šeit.
