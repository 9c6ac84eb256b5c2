"""How messages look and what they cannot do, in a real browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Site, watched
from tests.browser.test_page_works import opened
from tests.chat.fakes import notice

pytestmark = pytest.mark.browser

ATTACKS = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<b onmouseover=alert(1)>bold</b>",
    '<a href="javascript:alert(1)">click</a>',
    '<a href="data:text/html,<script>alert(1)</script>">click</a>',
    '<a href="https://ok.test/" onclick="alert(1)">click</a>',
    "<a href='https://ok.test/\"><img src=x onerror=alert(1)>'>click</a>",
    "<svg/onload=alert(1)>",
    "<iframe src=https://evil.test></iframe>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<<b>script>alert(1)</b>",
    "</p></article><b>out</b>",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_markup_that_is_not_ours_is_text(phone: Page, site: Site, attack: str) -> None:
    """Nothing in a message runs, loads or escapes its bubble; only b, i, a and br are made."""
    dialogs: list[str] = []
    phone.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    site.engine.answer = {"messages": [notice(f"before {attack} after")]}
    opened(phone, site)

    made = phone.evaluate(
        "[...document.querySelectorAll('.ostoja p *')].map((node) => node.tagName)"
    )
    handlers = phone.evaluate(
        "[...document.querySelectorAll('.ostoja *')].flatMap((node) =>"
        " [...node.attributes].map((a) => a.name)).filter((name) => name.startsWith('on'))"
    )
    links = phone.evaluate("[...document.querySelectorAll('.ostoja a')].map((a) => a.protocol)")
    assert set(made) <= {"B", "I", "A", "BR", "SPAN"}
    assert handlers == []
    assert set(links) <= {"https:", "http:"}
    assert dialogs == []
    expect(phone.locator(".ostoja p")).to_contain_text("before")
    expect(phone.locator(".ostoja p")).to_contain_text("after")


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_a_reader_writes_is_shown_as_written(phone: Page, site: Site, attack: str) -> None:
    """The reader's own words are text, to the letter."""
    opened(phone, site)
    phone.locator("#text").fill(attack)
    phone.locator("#send").tap()

    expect(phone.locator(".reader p")).to_have_text(attack)
    assert phone.locator(".reader p *").count() == 0


def test_our_markup_is_shown(phone: Page, site: Site) -> None:
    """Bold, italics, line ends, character references and links come out as meant."""
    link = '<a href="https://osm.org/?a=1&amp;b=2">map</a>'
    site.engine.answer = {"messages": [notice(f"<b>A &amp; B</b>\n<i>x &lt; y</i> ({link})")]}
    opened(phone, site)
    said = phone.locator(".ostoja p")

    expect(said.locator("b")).to_have_text("A & B")
    expect(said.locator("i")).to_have_text("x < y")
    assert said.locator("br").count() == 1
    expect(said.locator("a")).to_have_attribute("href", "https://osm.org/?a=1&b=2")
    expect(said.locator("a")).to_have_attribute("rel", "noopener noreferrer")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Call +48817424781 now", ["tel:+48817424781"]),
        ("+48817424781, +390544485314.", ["tel:+48817424781", "tel:+390544485314"]),
        ("\u2068+48817424781\u2069", ["tel:+48817424781"]),
        ("In danger: <b>112</b>", ["tel:112"]),
        ("<b>800 702 222</b> free", ["tel:800702222"]),
        ("<b>+48 81 742 47 81</b>", ["tel:+48817424781"]),
        ("<b>\u2068116123\u2069</b>", ["tel:116123"]),
        ("112 and 2024 are plain, <b>Room 12</b> too", []),
        ("<b>7</b> +12 open 08:00-15:30, +123456789012345678", []),
    ],
)
def test_numbers_to_dial_are_one_tap(phone: Page, site: Site, text: str, links: list[str]) -> None:
    """International numbers and bold short ones call; other digits do not."""
    site.engine.answer = {"messages": [notice(text)]}
    opened(phone, site)

    found = phone.evaluate("[...document.querySelectorAll('.ostoja a')].map((a) => a.href)")
    assert found == links
    for link in phone.locator(".call").all():
        assert (link.get_attribute("aria-label") or "").startswith("Call ")


def test_arabic_runs_from_right_to_left(phone: Page, site: Site) -> None:
    """Page and bubble turn round with the answer's language; numbers keep their order."""
    site.engine.answer = {
        "messages": [notice("اتصل \u2068+390544485314\u2069 الآن")],
        "set": {"language": "ar"},
    }
    opened(phone, site)
    expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    expect(phone.locator("html")).to_have_attribute("lang", "ar")
    bubble = phone.locator(".ostoja")
    expect(bubble).to_have_attribute("dir", "rtl")
    expect(bubble).to_have_attribute("lang", "ar")

    box, width = bubble.bounding_box(), 360
    assert box is not None
    assert box["x"] + box["width"] > width - 20
    expect(phone.locator(".call")).to_have_attribute("dir", "ltr")
    expect(phone.locator("#language")).to_have_value("ar")
    expect(phone.locator("#send")).not_to_have_text("Send")
    assert phone.evaluate("document.documentElement.scrollWidth") == width


def test_earlier_messages_keep_their_language(phone: Page, site: Site) -> None:
    """Switching the language does not relabel what was said before in another."""
    opened(phone, site)
    site.engine.answer = {"messages": [notice("Dzień dobry")], "set": {"language": "pl"}}
    phone.locator("#text").fill("po polsku")
    phone.locator("#send").tap()

    expect(phone.locator(".ostoja")).to_have_count(2)
    expect(phone.locator(".ostoja").first).to_have_attribute("lang", "en")
    expect(phone.locator(".ostoja").last).to_have_attribute("lang", "pl")


def test_a_small_phone_never_scrolls_sideways(phone: Page, site: Site) -> None:
    """Long words, links, buttons and unbroken input fit into 360 pixels."""
    long = "Ausländerbehördenterminvereinbarungsbestätigung" * 3
    site.engine.answer = {
        "messages": [
            notice(
                f'{long} <a href="https://example.test/">{long}</a> <b>{long}</b>',
                kind="cards",
                buttons=[[{"title": long, "payload": "m"}, {"title": "b", "payload": "i"}]],
            )
        ]
    }
    opened(phone, site)
    phone.locator("#text").fill("x" * 300)
    phone.locator("#send").tap()
    expect(phone.locator(".ostoja")).to_have_count(2)

    for element in ("document.documentElement", "document.getElementById('log')"):
        assert phone.evaluate(f"{element}.scrollWidth - {element}.clientWidth") == 0
    assert phone.evaluate("scrollY") == 0
    expect(phone.locator("#send")).to_be_in_viewport(ratio=1)
    expect(phone.locator("#city")).to_be_in_viewport(ratio=1)


def test_everything_to_tap_is_large_enough(phone: Page, site: Site) -> None:
    """Buttons, pickers, field and phone numbers are at least 44 pixels high."""
    site.engine.answer = {
        "messages": [notice("<b>112</b>", buttons=[[{"title": "Menu", "payload": "m"}]])]
    }
    opened(phone, site)

    heights = phone.evaluate(
        "[...document.querySelectorAll('button, select, textarea, .choice, .call')]"
        ".map((node) => [node.id || node.className, node.getBoundingClientRect().height])"
    )
    assert len(heights) == 7
    assert [entry for entry in heights if entry[1] < 44] == []


CONTRASTS = """
() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255).map(
      (v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const rgba = parse(getComputedStyle(at).backgroundColor);
      if (rgba[3] !== 0) return rgba.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const shown = document.querySelectorAll('h1, p, a, button, select, textarea, b');
  return [...shown].filter((node) => node.textContent.trim() || node.value).map((node) => {
    const a = light(parse(getComputedStyle(node).color).slice(0, 3));
    const b = light(ground(node));
    return [node.outerHTML.slice(0, 60), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(chromium: Browser, site: Site, scheme: str) -> None:
    """Every text has WCAG AA contrast (4.5) in the light and the dark scheme."""
    rows = [[{"title": "Menu", "payload": "m"}, {"title": "Map", "url": "https://osm.org/"}]]
    texts = ("plain <b>112</b>", 'a <a href="https://osm.org/">link</a>')
    site.engine.answer = {
        "messages": [
            notice(texts[0], kind="emergency", buttons=rows),
            notice(texts[1], kind="cards", buttons=rows),
        ]
    }
    context = chromium.new_context(color_scheme=scheme, locale="en-GB")  # type: ignore[arg-type]
    page = opened(watched(context, site), site)
    page.locator("#text").fill("x" * 5000)
    page.locator("#send").click()
    expect(page.locator(".problem")).to_be_visible()

    found = page.evaluate(CONTRASTS)
    context.close()

    assert len(found) > 15
    assert [entry for entry in found if entry[1] < 4.5] == []


def test_nothing_moves_for_those_who_do_not_want_it(chromium: Browser, site: Site) -> None:
    """With reduced motion the waiting sign stands still."""
    context = chromium.new_context(reduced_motion="reduce", locale="en-GB")
    page = opened(watched(context, site), site)
    site.engine.delay = 1.0
    page.locator("#text").fill("doctor")
    page.locator("#send").click()
    expect(page.locator("#status.typing")).to_be_visible()

    name = page.evaluate(
        "getComputedStyle(document.getElementById('status'), '::after').animationName"
    )
    context.close()
    assert name == "none"


def test_an_answer_begins_where_it_can_be_read(phone: Page, site: Site) -> None:
    """After a long answer the question and the beginning of the answer are on the screen."""
    opened(phone, site)
    site.engine.answer = {"messages": [notice("\n".join(["line"] * 60)) for _ in range(3)]}
    phone.locator("#text").fill("doctor")
    phone.locator("#send").tap()
    expect(phone.locator(".ostoja")).to_have_count(4)

    expect(phone.locator(".reader")).to_be_in_viewport(ratio=1)


def test_without_scripts_the_page_says_112(chromium: Browser, site: Site) -> None:
    """Whoever has no JavaScript learns so, with the emergency number."""
    context = chromium.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(site.address)

    expect(page.locator(".notice")).to_contain_text("112")
    context.close()


def test_the_page_knows_the_browser_s_language(chromium: Browser, site: Site) -> None:
    """Before anything is said the page speaks the first language it can of the browser's."""
    context = chromium.new_context(locale="pl-PL")
    page = opened(watched(context, site), site)

    expect(page.locator("html")).to_have_attribute("lang", "pl")
    assert site.engine.heard[0]["metadata"]["language"] == "pl"
    context.close()
