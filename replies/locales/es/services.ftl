### The answer to a need: a heading with what was found, and buttons to go on.

# $topic and $city are names in their dictionary form: join them with a sign, not with a word such as 'in'
services-heading = <b>{ $topic }</b> – { $city }
# Where no city is known
services-heading-alone = <b>{ $topic }</b>
services-found = { $total ->
    [one] Encontramos { $total } lugar.
    [many] Encontramos { $total } lugares.
   *[other] Encontramos { $total } lugares.
}
# Above the second, third ... page of places, such as '4–6 of 12'
services-page = Lugares { $first }–{ $last } de { $total }
services-none = Perdón, no encontramos ningún lugar para esto. En el punto de información quizá sepan más.
services-not-confirmed = Sin confirmar: llama o escribe antes de ir.

## What the reader narrowed the search by. Each line stands alone.

services-only-free = Solo lugares gratis
services-only-paid = Solo lugares donde se paga
services-only-insured = Solo lugares para personas con seguro médico
services-only-open = Solo lugares abiertos ahora
services-only-language = Solo lugares donde hablan: { $language }

## What had to be widened, because nothing else was found. Each line stands alone.

services-widened-open = No encontramos ningún lugar abierto ahora. Estos abren más tarde, o no sabemos su horario.
services-widened-language = No encontramos ningún lugar donde digan que hablan: { $language }. Pregunta allí si alguien puede traducir.
services-widened-free = No encontramos ningún lugar que diga que es gratis. Pregunta el precio antes de ir.
services-widened-cost = No encontramos ningún lugar con este tipo de precio. Pregunta el precio antes de ir.
services-widened-city = No encontramos ningún lugar para esto en tu ciudad. Estos funcionan en todo el país.
# $topic: what was asked for, such as 'Dentist'
services-widened-topic = No conocemos ningún lugar para esto: { $topic }. En estos quizá puedan ayudarte o decirte a dónde ir.

## Buttons

services-more = { $left ->
    [one] Ver más (queda { $left })
    [many] Ver más (quedan { $left })
   *[other] Ver más (quedan { $left })
}
services-not-this = No es esto
services-filter-free = Solo gratis
services-filter-open = Abierto ahora
# Buttons that take back 'only free', 'open now' and a language
services-filter-any-cost = Gratis o no
services-filter-any-time = Abierto o no
services-filter-any-language = Cualquier idioma

## One place

services-entry-gone = Este lugar ya no está en nuestra lista. Búscalo otra vez, por favor.
