### The menu, choices and questions back to the reader.

## Buttons that stand under many messages

menu-button = Menu
menu-button-city = Beddel magaalada
menu-button-language = Beddel luqadda
menu-button-help = Caawimo degdeg ah
menu-button-information = Goobta macluumaadka

## Menu

menu-title = Maxaad u baahan tahay? Halkan ka dooro, ama erayadaada ku qor.
# $group: such as 'Housing'
menu-group =
    <b>{ $group }</b>
    Maxaad u baahan tahay?
# $city: the reader's city
menu-city = Magaalada: { $city }

## City and language

menu-choose-city = Magaaladee ayaad joogtaa?
# The reader asked something, but we do not know the city yet
menu-choose-city-first = Magaaladee ayaad joogtaa? Dooro, kaddibna waxaad helaysaa jawaabta su'aashaada.
menu-choose-language = Luqaddee ayaad rabtaa inaad wax ku akhrido?
# The reader named a town that is not one of our cities
menu-unknown-place = Waan ka xunnahay, ma naqaan meelaha ku yaal magaaladaas. Waxaan naqaannaa magaalooyinkan: haddii mid kuu dhow tahay, dooro.
# $country: such as 'Poland'. Places that help in the whole country follow
menu-unknown-place-country = Waan ka xunnahay, ma naqaan meelaha ku yaal magaaladaas. Laakiin kuwani waxay ka shaqeeyaan dalka oo dhan: { $country }.

## When we are not sure

menu-did-you-mean = Ma waxaad ula jeedday mid kuwan ka mid ah?
menu-not-this = Waan ka xunnahay. Ma mid kuwan ka mid ah ayay ahayd?
menu-not-this-none = Waan ka xunnahay. Fadlan erayo kale ku sheeg, ama menu-ga ka dooro.
menu-not-understood = Waan ka xunnahay, tan ma aannu fahmin. Fadlan erayo kale ku sheeg, ama halkan ka dooro waxa aad u baahan tahay.
menu-old-button = Badhankani waa mid hore. Fadlan mar kale dooro.
menu-no-more = Kuwaasi waa dhammaan meelaha aan u naqaanno arrintan.
# The reader wants to narrow the places; buttons such as 'Only free' and 'Open now' follow
menu-narrow = Maxaa muhiim kuu ah?
# The reader wants to narrow or see more, but has not asked for anything yet
menu-nothing-yet = Marka hore noo sheeg waxa aad u baahan tahay. Qor, ama halkan ka dooro.
