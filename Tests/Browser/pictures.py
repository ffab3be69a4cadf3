"""Pictures of pages, kept under reports/ so that people look at them."""

import re
from pathlib import Path

from playwright.sync_api import Page

REPORTS = Path(__file__).resolve().parents[2] / "reports"
A4_WIDTH, A4_HEIGHT = 794, 1123


def screenshot(page: Page, name: str) -> Path:
    """The whole page, in reports/screenshots/NAME-WIDTH-SCHEME.png."""
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    width = page.viewport_size["width"]
    file = REPORTS / "screenshots" / f"{name}-{width}-{'dark' if dark else 'light'}.png"
    page.screenshot(path=file, full_page=True)
    return file


def print_pdf(page: Page, name: str) -> int:
    """The page as it prints on A4, in reports/print/NAME.pdf, and as a picture beside it; returns how many sheets."""
    folder = REPORTS / "print"
    page.emulate_media(media="print")
    pdf = page.pdf(path=folder / f"{name}.pdf", format="A4", prefer_css_page_size=True)
    picture_of_print(page, folder / f"{name}.png")
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def picture_of_print(page: Page, file: Path) -> None:
    """A picture of the page in the styles of print, as wide as a sheet."""
    before = page.viewport_size
    page.emulate_media(media="print")
    page.set_viewport_size({"width": A4_WIDTH, "height": A4_HEIGHT})
    page.screenshot(path=file, full_page=True)
    page.set_viewport_size(before)
    page.emulate_media(media="null")
