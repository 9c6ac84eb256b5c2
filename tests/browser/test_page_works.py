"""What a person does on the page, in a real browser."""

import re

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.conftest import Site
from tests.chat.fakes import notice

pytestmark = pytest.mark.browser

MENU = notice(
    "Hello! What do you need?",
    kind="menu",
    buttons=[[{"title": "Health", "payload": "g:health"}, {"title": "Papers", "payload": "g:x"}]],
)


def opened(page: Page, site: Site, path: str = "/") -> Page:
    """Open the page and wait for the first message."""
    page.goto(site.address + path)
    expect(page.locator(".ostoja").first).to_be_visible()
    return page


def acts(site: Site) -> list[dict[str, object]]:
    """Return what the engine heard, without sender and metadata."""
    hidden = ("sender", "metadata")
    return [{k: v for k, v in body.items() if k not in hidden} for body in site.engine.heard]


def test_the_page_works_by_keyboard_alone(desk: Page, site: Site) -> None:
    """Write, send, reach a button and press it, without a pointer; writing goes on after it."""
    site.engine.answer = {"messages": [MENU]}
    opened(desk, site)
    desk.locator("#text").focus()
    desk.keyboard.type("doctor")
    desk.keyboard.press("Enter")
    expect(desk.locator(".ostoja")).to_have_count(2)
    expect(desk.locator("#text")).to_be_focused()

    desk.keyboard.press("Shift+Tab")
    expect(desk.get_by_role("button", name="Papers").last).to_be_focused()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Enter")
    expect(desk.locator(".ostoja")).to_have_count(3)

    assert acts(site)[1:] == [
        {"text": "doctor"},
        {"intent": "menu", "entities": {"payload": "g:health"}},
    ]
    expect(desk.locator(".reader").last).to_contain_text("Health")


def test_everything_has_a_name_for_screen_readers(desk: Page, site: Site) -> None:
    """The log is announced politely; field, pickers and buttons say what they are."""
    opened(desk, site)
    log = desk.get_by_role("log", name="Conversation")

    expect(log).to_have_attribute("aria-live", "polite")
    for role, name in (
        ("textbox", "Your question"),
        ("combobox", "City"),
        ("combobox", "Language"),
        ("button", "Send"),
        ("button", "New person"),
    ):
        expect(desk.get_by_role(role, name=name)).to_be_visible()  # type: ignore[arg-type]
    expect(log.locator("article").first).to_contain_text("Ostoja:")


def test_new_lines_are_written_with_shift(desk: Page, site: Site) -> None:
    """Shift and Enter makes a line, Enter alone sends both."""
    opened(desk, site)
    desk.locator("#text").focus()
    desk.keyboard.type("one")
    desk.keyboard.press("Shift+Enter")
    desk.keyboard.type("two")
    desk.keyboard.press("Enter")
    expect(desk.locator(".ostoja")).to_have_count(2)

    assert acts(site)[-1] == {"text": "one\ntwo"}


def test_a_link_starts_once_and_leaves_no_trace(phone: Page, site: Site) -> None:
    """The payload is sent one time, and neither the address bar nor a reload repeats it."""
    opened(phone, site, "/?start=lublin_health-doctor_en")
    expect(phone).to_have_url(f"{site.address}/")
    phone.reload()
    expect(phone.locator(".ostoja")).to_have_count(1)

    payloads = [act["entities"] for act in acts(site)]
    assert payloads == [{"payload": "lublin_health-doctor_en"}, {"payload": "-"}]


@pytest.mark.parametrize("start", ["", "%3Cscript%3E", "a%00b", "x" * 500])
def test_a_broken_link_still_opens_the_conversation(phone: Page, site: Site, start: str) -> None:
    """Whatever stands behind `start=`, the person is greeted."""
    opened(phone, site, f"/?start={start}")

    assert acts(site) == [{"intent": "start", "entities": {"payload": "-"}}]


def test_waiting_is_shown_and_ends(phone: Page, site: Site) -> None:
    """While the engine thinks the page says so; with the answer it stops."""
    opened(phone, site)
    site.engine.delay = 0.7
    phone.locator("#text").fill("doctor")
    phone.locator("#send").tap()

    expect(phone.get_by_role("status")).to_contain_text("Please wait")
    expect(phone.locator(".ostoja")).to_have_count(2)
    expect(phone.get_by_role("status")).to_be_empty()


def _is_typed(request: Request) -> bool:
    """Say whether a request carries words: what the page loads at its start may come late."""
    return request.method == "POST" and "text" in (request.post_data_json or {})


def test_quick_messages_are_answered_in_order(phone: Page, site: Site) -> None:
    """Two messages sent at once come one after another."""
    site.engine.script = lambda body: {"messages": [notice(f"re: {body.get('text')}")]}
    opened(phone, site)
    site.engine.delay = 0.2
    order: list[str] = []
    phone.on("request", lambda sent: order.append("asked") if _is_typed(sent) else None)
    phone.on("response", lambda got: order.append("answered") if _is_typed(got.request) else None)
    for words in ("one", "two"):
        phone.locator("#text").fill(words)
        phone.locator("#send").tap()
    expect(phone.locator(".ostoja")).to_have_count(3)

    assert [act.get("text") for act in acts(site)[1:]] == ["one", "two"]
    assert order == ["asked", "answered"] * 2
    expect(phone.locator(".ostoja").last).to_contain_text("re: two")


def test_a_failed_message_is_kept_and_sent_again(phone: Page, site: Site) -> None:
    """Without a connection the words stay on the screen, and one tap sends them again."""
    opened(phone, site)
    phone.route("**/api/chat", lambda route: route.abort())
    phone.locator("#text").fill("I need a doctor")
    phone.locator("#send").tap()
    expect(phone.locator(".problem")).to_contain_text("112")
    phone.unroute("**/api/chat")

    phone.get_by_role("button", name="Try again").tap()

    expect(phone.locator(".ostoja")).to_have_count(2)
    expect(phone.locator(".problem")).to_have_count(0)
    expect(phone.locator(".reader")).to_have_count(1)
    assert acts(site)[-1] == {"text": "I need a doctor"}
    site.complaints.clear()  # the browser reports the connection that was cut on purpose


def test_too_long_a_message_is_not_sent_and_not_lost(phone: Page, site: Site) -> None:
    """Ten thousand characters get a clear sentence with both numbers, and stay in the field."""
    opened(phone, site)
    phone.locator("#text").fill("x" * 10_000)
    phone.locator("#send").tap()

    expect(phone.locator(".problem")).to_contain_text("10,000")
    expect(phone.locator(".problem")).to_contain_text("4,096")
    expect(phone.locator("#text")).to_have_value("x" * 10_000)
    assert len(acts(site)) == 1


def test_a_refused_message_comes_back_to_the_field(phone: Page, site: Site) -> None:
    """What the server refuses is explained and can be mended."""
    opened(phone, site)
    phone.locator("#text").fill("//")
    phone.locator("#send").tap()

    expect(phone.locator(".problem")).to_contain_text("could not see any words")
    expect(phone.locator("#text")).to_have_value("//")
    site.complaints.clear()  # the browser reports every answer with status 400


def test_new_person_clears_everything(phone: Page, site: Site) -> None:
    """Another session, an empty log, the field ready; a late answer to the first is dropped."""
    site.engine.script = lambda body: {"messages": [notice(f"re: {body.get('text')}")]}
    opened(phone, site, "/?start=lublin")
    expect(phone.locator("#city")).to_have_value("lublin")
    site.engine.delay = 0.6
    phone.locator("#text").fill("secret")
    phone.locator("#send").tap()
    phone.get_by_role("button", name="New person").tap()

    expect(phone.locator("#text")).to_be_focused()
    expect(phone.locator(".ostoja")).to_have_count(1)
    phone.wait_for_timeout(900)
    expect(phone.locator("#log")).not_to_contain_text("secret")
    expect(phone.locator("#city")).to_have_value("")
    senders = [body["sender"] for body in site.engine.heard]
    assert senders[0] == senders[1] != senders[-1]


def test_a_reload_keeps_the_session_and_no_words(phone: Page, site: Site) -> None:
    """The tab remembers a random name only, nothing that was said."""
    opened(phone, site)
    phone.locator("#text").fill("secret")
    phone.locator("#send").tap()
    expect(phone.locator(".ostoja")).to_have_count(2)
    phone.reload()
    expect(phone.locator(".ostoja")).to_have_count(1)

    kept = phone.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    assert re.fullmatch(r'\[\{"ostoja.session":"[A-Za-z0-9_-]{32}"\},\{\}\]', kept)
    assert len({body["sender"] for body in site.engine.heard}) == 1
    assert phone.context.cookies() == []


def test_pickers_choose_city_and_language(phone: Page, site: Site) -> None:
    """A picked city or language is sent as its button and counts as the reader's choice."""
    opened(phone, site)
    phone.locator("#city").select_option("ravenna")
    expect(phone.locator(".ostoja")).to_have_count(2)
    phone.locator("#language").select_option("en")
    phone.locator("#language").dispatch_event("change")
    expect(phone.locator(".ostoja")).to_have_count(3)

    assert [act["entities"] for act in acts(site)[1:]] == [
        {"payload": "c:ravenna"},
        {"payload": "l:en"},
    ]
    assert site.engine.heard[1]["metadata"]["city"] == "ravenna"
    assert site.engine.heard[2]["metadata"]["language_chosen"] is True
    expect(phone.locator("#city")).to_have_value("ravenna")
