### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Abbiamo trovato { $total } luogo.
    [many] Abbiamo trovato { $total } luoghi.
   *[other] Abbiamo trovato { $total } luoghi.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Luoghi { $first }–{ $last } di { $total }
services-none = Ci dispiace, non abbiamo trovato nessun luogo per questo. Al punto informazioni forse sanno di più.
services-not-confirmed = Non confermato: chiama o scrivi prima di andare.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Solo luoghi gratuiti
services-only-paid = Solo luoghi dove si paga
services-only-insured = Solo luoghi per chi ha un'assicurazione sanitaria
services-only-open = Solo luoghi aperti ora
services-only-language = Solo luoghi dove si parla questa lingua: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Non abbiamo trovato nessun luogo aperto ora. Questi aprono più tardi, oppure non conosciamo i loro orari.
services-widened-language = Non abbiamo trovato nessun luogo che indica questa lingua: { $language }. Chiedi lì se qualcuno può tradurre.
services-widened-free = Non abbiamo trovato nessun luogo che dice di essere gratuito. Chiedi il prezzo prima di andare.
services-widened-cost = Non abbiamo trovato nessun luogo con questo tipo di prezzo. Chiedi il prezzo prima di andare.
services-widened-city = Non abbiamo trovato nessun luogo per questo nella tua città. Questi funzionano in tutto il paese.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Non conosciamo nessun luogo per questo: { $topic }. Questi forse possono aiutarti o dirti dove andare.

## Buttons

services-more = { $left ->
    [one] Altro (ancora { $left })
    [many] Altri (ancora { $left })
   *[other] Altri (ancora { $left })
}
services-not-this = Non è questo
services-filter-free = Solo gratis
services-filter-open = Aperto ora
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Gratis o no
services-filter-any-time = Aperto o no
services-filter-any-language = Qualsiasi lingua

## One place

services-entry-gone = Questo luogo non è più nel nostro elenco. Cercalo di nuovo.
