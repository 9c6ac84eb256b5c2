### What is kept about a person. Every line is a promise: translate exactly, add nothing, leave nothing out.

# /forget stays as it is. “forget me” in your language, as a person would type it
privacy-text =
    <b>Waxa aan kaa kaydinno</b>
    • Magacaaga beddelkiisa: kood laga sameeyay lambarka chat-kan
    • Magaaladaada, luqaddaada, iyo in aad dooratay qoraal caadi ah iyo in kale
    • Meelaha aad kaydsatay
    • Maalintii ugu dambaysay ee aad noo soo qortay
    Waxaan tan haynaa ilaa aad qorto /forget ama “i ilow”, ama ilaa ay 12 bilood dhammaadaan adigoo aan wax noo soo qorin.
    Haddii aad Telegram nagu xannibto (block), 30 maalmood kaddib ayaan tirtirnaa. Ilaa markaas waxaan sidoo kale haynaa maalintii aad na xannibtay.

    <b>Waxa aan muddo gaaban kaydinno</b>
    • Waxa aad hadda raadinayso (magaalada, luqadda, mawduucyada, shaandhaynta): ugu badnaan 24 saacadood
    • Farriin jawaab sugaysa, iyo jawaabtayada ilaa la diro: si sir ah ayay u qoran yihiin, ugu badnaan 24 saacadood
    • Lambarka chat-kan, oo si sir ah u qoran: kaliya marka farriin jawaab sugayso, ama inta aad leedahay is-qoris (subscription) ama wadahadal aad adigu la furatay shaqaalaha

    <b>Waxa aannaan kaydin</b>
    • Farriimahaaga, jawaabta kaddib
    • Goobta aad joogto
    • Waxa aad naftaada nooga sheegto si aad u aragto caawimada kugu habboon

    Barnaamijka aad wax ku qorto, tusaale ahaan Telegram, wuxuu leeyahay xeerar isaga u gaar ah.
privacy-forgotten =
    Waa la dhammeeyay. Waxaan tirtirnay wixii aan kaa kaydinnay: magaalada, luqadda, meelaha aad kaydsatay iyo maalintii ugu dambaysay.
    Farriimaha shaashaddaada ku jira way sii jirayaan ilaa aad adigu tirtirto chat-kan.
    Haddii aad mar kale noo soo qorto, bilow cusub ayaan ka bilaabaynaa.
