"""Takes the pictures of the documentation from a running Ostoja, phone-sized, side by side.

Usage: .venv/bin/python scripts/pictures.py http://127.0.0.1:8080 docs/pictures
"""

import base64
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

PHONE = {"width": 390, "height": 844}
#: name, browser's language, deep link, what is written
CONVERSATIONS = [
    ("ukrainian", "uk-UA", "-", "потрібен лікар у Любліні"),
    ("arabic", "ar", "ravenna", "أحتاج محاميا مجانيا"),
    ("polish", "pl-PL", "lublin", "szukam pracy"),
]


def main(address: str, folder: Path) -> None:
    """Write a picture a conversation, and the first two beside each other."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        pictures = [_converse(browser, address, folder, *one) for one in CONVERSATIONS]
        _beside(browser, pictures[:2], folder / "conversations.png")
        browser.close()


def _converse(
    browser: Browser, address: str, folder: Path, name: str, locale: str, link: str, words: str
) -> Path:
    page = browser.new_page(viewport=PHONE, device_scale_factor=2, locale=locale)
    page.goto(f"{address}/?start={link}")
    _wait_for_answer(page)
    page.get_by_role("textbox").fill(words)
    page.keyboard.press("Enter")
    _wait_for_answer(page)
    _scroll_to(page, words)
    path = folder / f"{name}.png"
    page.screenshot(path=path)
    page.close()
    return path


def _wait_for_answer(page: Page) -> None:
    """Return once the page no longer says that it is looking for an answer."""
    page.wait_for_timeout(500)
    page.wait_for_selector(".typing", state="detached")
    page.wait_for_timeout(500)


def _scroll_to(page: Page, words: str) -> None:
    """Put what was written at the top of the picture."""
    page.get_by_text(words, exact=True).last.evaluate(
        "element => element.scrollIntoView({block: 'start', behavior: 'instant'})"
    )
    page.wait_for_timeout(300)


def _beside(browser: Browser, pictures: list[Path], path: Path) -> None:
    encoded = [base64.b64encode(picture.read_bytes()).decode() for picture in pictures]
    images = "".join(f'<img height="844" src="data:image/png;base64,{one}">' for one in encoded)
    page = browser.new_page(viewport={"width": 830, "height": 876})
    page.set_content(
        f'<body style="margin:16px;display:flex;gap:18px;background:#ddd">{images}</body>'
    )
    page.screenshot(path=path)
    page.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
