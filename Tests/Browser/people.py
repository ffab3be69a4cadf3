"""Signing in as one of the people of the demo organisation."""

import re

from playwright.sync_api import Page, expect


def sign_in(page: Page, person: str) -> None:
    """Uses the door of the demo: one button per person on the sign-in page. `person` is the name on the button."""
    page.goto("/sign-in")
    button = page.get_by_role("button", name=person, exact=True)
    names = page.get_by_role("button").all_inner_texts()
    assert button.count() == 1, f"no single button {person!r} on the sign-in page, which has {names}"
    button.click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))
