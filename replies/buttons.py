"""Buttons that stand under many messages."""

from collections.abc import Iterable

from replies import icons
from replies.catalogue import Catalogue, languages
from replies.formats import country_name, flag, native_name
from replies.messages import Button
from replies.payloads import Payload
from replies.places import city_countries, countries

Row = tuple[Button, ...]


def menu_button(catalogue: Catalogue) -> Button:
    """Return the button that shows the menu."""
    title = f"{icons.MENU} {catalogue.plain('menu-button')}"
    return Button(title, Payload("m").encode())


def information_button(catalogue: Catalogue) -> Button:
    """Return the button that shows the information point."""
    title = f"{icons.TOPIC_ICONS['info.point']} {catalogue.plain('menu-button-information')}"
    return Button(title, Payload("i").encode())


def help_button(catalogue: Catalogue) -> Button:
    """Return the button for a person in danger."""
    title = f"{icons.HELP_NOW} {catalogue.plain('menu-button-help')}"
    return Button(title, Payload("h").encode())


def change_city_button(catalogue: Catalogue) -> Button:
    """Return the button that asks for the city."""
    title = f"{icons.CITY} {catalogue.plain('menu-button-city')}"
    return Button(title, Payload("c").encode())


def change_language_button(catalogue: Catalogue) -> Button:
    """Return the button that asks for the language."""
    title = f"{icons.CHANGE_LANGUAGE} {catalogue.plain('menu-button-language')}"
    return Button(title, Payload("l").encode())


def way_on(catalogue: Catalogue) -> Row:
    """Return the row that no message should be without: menu and information point."""
    return (menu_button(catalogue), information_button(catalogue))


def topic_button(topic: str, catalogue: Catalogue) -> Button:
    """Return the button that asks for a topic."""
    title = f"{icons.TOPIC_ICONS[topic]} {catalogue.plain(icons.topic_key(topic))}"
    return Button(title, Payload("t", topic=topic).encode())


def topic_rows(topics: Iterable[str], catalogue: Catalogue) -> tuple[Row, ...]:
    """Return a row a topic: labels are too long for two beside one another on a phone."""
    return tuple((topic_button(topic, catalogue),) for topic in topics)


def group_rows(catalogue: Catalogue) -> tuple[Row, ...]:
    """Return the groups of topics, two a row."""
    return in_pairs(
        Button(f"{icon} {catalogue.plain(f'group-{group}')}", Payload("g", group=group).encode())
        for group, icon in icons.GROUP_ICONS.items()
    )


def city_rows(catalogue: Catalogue) -> tuple[Row, ...]:
    """Return the cities with the flags of their countries, two a row."""
    return in_pairs(
        city_button(city, country, catalogue) for city, country in city_countries().items()
    )


def city_button(city: str, country: str, catalogue: Catalogue) -> Button:
    """Return the button that chooses a city, with the flag of its country."""
    title = f"{flag(country)} {city_name(city, catalogue)}"
    return Button(title, Payload("c", city=city).encode())


def city_name(city: str, catalogue: Catalogue) -> str:
    """Return what the reader calls a city, without markup."""
    return catalogue.plain(f"city-{city}")


def language_rows() -> tuple[Row, ...]:
    """Return the languages by the names their own speakers use, two a row."""
    return in_pairs(language_button(tag) for tag in languages())


def language_button(tag: str) -> Button:
    """Return the button that chooses a language."""
    return Button(native_name(tag), Payload("l", language=tag).encode())


def danger_rows(catalogue: Catalogue) -> tuple[Row, ...]:
    """Return a row a kind of danger."""
    return tuple(
        (Button(f"{icon} {catalogue.plain(f'danger-{danger}')}", f"h:{danger}"),)
        for danger, icon in icons.DANGER_ICONS.items()
    )


def country_rows(danger: str, catalogue: Catalogue) -> tuple[Row, ...]:
    """Return the countries whose numbers for a kind of danger we know, two a row."""
    return in_pairs(
        Button(
            f"{flag(code)} {country_name(code, catalogue.language)}",
            Payload("h", danger=danger, country=code.lower()).encode(),
        )
        for code in countries()
    )


def in_pairs(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """Return the buttons two a row."""
    every = tuple(buttons)
    return tuple(every[n : n + 2] for n in range(0, len(every), 2))
