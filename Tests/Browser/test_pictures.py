"""The pictures of the README. `TANDEM_PICTURES=1 script/test --browser-only` renews those in docs/pictures; otherwise
they are made under reports/, so that they can always be made."""

import os
import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page

from conftest import DESK, PHONE
from people import step_in
from pictures import REPORTS, print_pdf
from server import Server
from visits import COMMUNICATIONS, COMMUNITY, SOCIAL, SPONSOR

ROOT = REPORTS.parent
FOLDER = ROOT / "docs" / "pictures" if os.environ.get("TANDEM_PICTURES") == "1" else REPORTS / "pictures"
# A README is read over slow lines too.
LARGEST = 200_000


def keep(name: str, take) -> None:
    """Takes one picture, by a function that is given the file."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{name}.png"
    take(file)
    assert file.stat().st_size < LARGEST, f"{file} has {file.stat().st_size:,} bytes"


def window(page: Page, height: int, begin: str = "", width: int = DESK):
    """What a reader sees first, or from a heading on, without the banner of the demo."""

    def take(file: Path) -> None:
        page.evaluate("document.querySelector('.banner')?.remove()")
        page.set_viewport_size({"width": DESK, "height": height})
        if begin:
            heading = page.get_by_role("heading", name=begin, exact=True)
            heading.evaluate("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 24)")
        page.screenshot(path=file, clip={"x": 0, "y": 0, "width": width, "height": height})

    return take


def sheet(page: Page, file: Path) -> None:
    """The first sheet as it comes out of a printer."""
    assert print_pdf(page, file.stem) <= 2
    pdf = REPORTS / "print" / f"{file.stem}.pdf"
    render = ["pdftocairo", "-png", "-r", "88", "-singlefile", pdf, file.with_suffix("")]
    subprocess.run(render, check=True)


def test_the_pictures_of_the_readme(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    step_in(page, COMMUNICATIONS)
    page.goto(COMMUNITY)
    keep("initiative", window(page, 860))
    page.goto(f"{COMMUNITY}/stages/business-case")
    keep("business-case", window(page, 1010, begin="What the case answers", width=850))

    page.goto(f"{SOCIAL}/team")
    page.get_by_role("radio", name="Sponsor", exact=True).check()
    page.get_by_role("button", name="Write the invitation").click()
    link = re.search(r"/answer/\S+", page.get_by_label("The text, with the link in it").input_value()).group()
    phone = new_page(fresh_server, width=PHONE)
    phone.goto(link)
    phone.evaluate("document.querySelector('.banner').remove()")
    keep("answer-phone", lambda file: phone.screenshot(path=file, full_page=True))

    sponsor = new_page(fresh_server)
    step_in(sponsor, SPONSOR)
    sponsor.goto(f"{COMMUNITY}/brief")
    keep("decision-brief", lambda file: sheet(sponsor, file))
