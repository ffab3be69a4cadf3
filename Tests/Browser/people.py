"""Signing in as one of the people of the demo organisation."""

import re

from playwright.sync_api import Page, expect

PASSWORD = "tandem demo"


def sign_in(page: Page, person: str) -> None:
    """Uses the door of the demo: one button per person on the sign-in page. `person` is the name on the button."""
    page.goto("/sign-in")
    button = page.get_by_role("button", name=person, exact=True)
    names = page.get_by_role("button").all_inner_texts()
    assert button.count() == 1, f"no single button {person!r} on the sign-in page, which has {names}"
    button.click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))


def step_in(page: Page, person: str) -> None:
    """Signs in without drawing a page, for tests that look at many."""
    identifier = person.lower().replace(" ", "-")
    answer = page.request.post("/sign-in/demo", form={"person": identifier}, max_redirects=0)
    assert answer.status == 303, f"the door of {person} answered {answer.status}"
