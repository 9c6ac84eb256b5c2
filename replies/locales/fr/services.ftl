### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Nous avons trouvé { $total } lieu.
    [many] Nous avons trouvé { $total } lieux.
   *[other] Nous avons trouvé { $total } lieux.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Lieux { $first }–{ $last } sur { $total }
services-none = Désolé, nous n'avons trouvé aucun lieu pour cela. Au point d'information, on en sait peut-être plus.
services-not-confirmed = Non confirmé : appelez ou écrivez avant d'y aller.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Seulement les lieux gratuits
services-only-paid = Seulement les lieux où l'on paie
services-only-insured = Seulement les lieux pour les personnes qui ont une assurance maladie
services-only-open = Seulement les lieux ouverts maintenant
services-only-language = Seulement les lieux où l'on parle cette langue : { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = Nous n'avons trouvé aucun lieu ouvert maintenant. Ceux-ci ouvrent plus tard, ou nous ne connaissons pas leurs horaires.
services-widened-language = Nous n'avons trouvé aucun lieu qui indique cette langue : { $language }. Demandez sur place si quelqu'un peut traduire.
services-widened-free = Nous n'avons trouvé aucun lieu qui indique que c'est gratuit. Demandez le prix avant d'y aller.
services-widened-cost = Nous n'avons trouvé aucun lieu avec ce type de prix. Demandez le prix avant d'y aller.
services-widened-city = Nous n'avons trouvé aucun lieu pour cela dans votre ville. Ceux-ci fonctionnent dans tout le pays.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = Nous ne connaissons aucun lieu pour cela : { $topic }. Ceux-ci peuvent peut-être vous aider ou vous dire où aller.

## Buttons

services-more = { $left ->
    [one] Voir plus (encore { $left })
    [many] Voir plus (encore { $left })
   *[other] Voir plus (encore { $left })
}
services-not-this = Ce n'est pas ça
services-filter-free = Gratuit seulement
services-filter-open = Ouvert maintenant
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Gratuit ou non
services-filter-any-time = Ouvert ou non
services-filter-any-language = Toutes les langues

## One place

services-entry-gone = Ce lieu n'est plus dans notre liste. Cherchez-le de nouveau, s'il vous plaît.
