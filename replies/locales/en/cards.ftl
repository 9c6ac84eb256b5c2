### What stands on the card of one service.
### Every line stands alone. Names of languages and days come in their dictionary form (nominative):
### build the line so that this form is right, for example with a colon.

# The local name is what people at the counter can read
card-counter = Show this at the counter: { $name }
# For a helpline or a web site, where there is no counter
card-local-name = Local name: { $name }
# Marks a text that is not in the reader's language. $language: the name of the text's language, such as 'Polish'
card-in-language = In { $language }: { $text }
# Words of a link to a map
card-map = Map
# Button: shows all that we know about this place
card-whole = More about this place

## Opening hours. $time is like 15:30, $day the name of a weekday, $date like '3 March'

card-hours-always = Open day and night
card-hours-open = Open now
card-hours-open-until = Open now until { $time }
card-hours-open-until-tomorrow = Open now until tomorrow { $time }
card-hours-open-until-day = Open now until { $day } { $time }
card-hours-closed = Closed now
card-hours-opens-today = Closed now, opens today { $time }
card-hours-opens-tomorrow = Closed now, opens tomorrow { $time }
card-hours-opens-day = Closed now, opens { $day } { $time }
card-hours-opens-date = Closed now, opens { $day }, { $date }, { $time }
card-hours-holiday = Today is a public holiday: call first
# The day on which the place would open again is a public holiday
card-hours-opens-holiday = That day is a public holiday: call first
card-hours-comment = About the opening hours: { $comment }
# Heading above a list of days and times
card-hours-week = Opening hours:

## Languages, cost, who may come, source

# $languages: a list such as 'Polish, English'
card-languages = They speak: { $languages }
card-cost-free = Free of charge
card-cost-paid = You have to pay
card-cost-insured = For people with health insurance
card-eligibility = Who can come: { $who }
card-without-papers = You can come without residence papers
# $link: the name of a web site; $year: like 2024
card-source = Source: { $link } ({ $year })
card-source-undated = Source: { $link } (year unknown)
# Last line: a program, not a person, translated some of the lines above
card-machine = Translated automatically. If something is unclear, ask there.
