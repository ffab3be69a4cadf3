"""What holds for every page, whoever looks at it, on whatever device."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from accessibility import assert_accessible
from conftest import DESK, PHONE
from people import sign_in
from pictures import screenshot


@dataclass(frozen=True)
class Visit:
    """A page, the person of the demo who looks at it, and the links to follow to it from `path`: addresses with
    an identifier in them differ from one demo file to the next."""

    path: str
    person: str | None = None
    follow: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = " ".join([self.path.strip("/") or "home", *self.follow, self.person or ""])
        return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")

    def go(self, page: Page) -> None:
        if self.person:
            sign_in(page, self.person)
        answer = page.goto(self.path)
        assert answer.status == 200, f"{self.path} answered {answer.status}"
        for link in self.follow:
            with page.expect_navigation():
                page.get_by_role("link", name=link, exact=True).first.click()


VISITS = [
    Visit("/sign-in"),
]

every_visit = pytest.mark.parametrize("visit", VISITS, ids=str)


@every_visit
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_is_accessible_and_fits(new_page, visit: Visit, width: int, scheme: str):
    page = new_page(width=width, scheme=scheme)
    visit.go(page)
    screenshot(page, str(visit))
    assert_named(page)
    assert_no_sideways_scrolling(page)
    assert_accessible(page)


@every_visit
def test_works_without_javascript(new_page, visit: Visit):
    page, scripted = new_page(javascript=False), new_page()
    visit.go(page)
    visit.go(scripted)
    assert_named(page)
    assert page.locator("h1").inner_text() == scripted.locator("h1").inner_text()
    # Without a script nothing but a button sends a form.
    for form in page.locator("form").all():
        button = form.locator("button:not([type]), button[type=submit], input[type=submit]")
        assert button.count() > 0, f"a form without a button that sends it: {form.get_attribute('action')}"


def assert_named(page: Page) -> None:
    """One heading, a title and a language: what a screen reader says first."""
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_be_visible()
    expect(page).to_have_title(re.compile(r"\S"))
    expect(page.locator("html")).to_have_attribute("lang", re.compile(r"^[a-z]{2,3}"))


def assert_no_sideways_scrolling(page: Page) -> None:
    """Names what sticks out; a wide table may scroll inside a box of its own."""
    width = page.viewport_size["width"]
    if page.evaluate("document.documentElement.scrollWidth") <= width:
        return
    wide = page.evaluate(
        """width => [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > width + 0.5)
          .map(element => element.outerHTML.slice(0, 120))""",
        width,
    )
    pytest.fail("\n".join([f"{page.url} scrolls sideways at {width} px because of", *wide[:10]]), pytrace=False)
