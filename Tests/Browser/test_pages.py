"""Every page is presentable on a desk and on a phone, by light and in the dark, with and without a script."""

import re

import pytest

import routes
from conftest import DESK, PHONE
from presentable import assert_named, assert_presentable
from visits import VISITS, Visit

# Pages with a token in their address, which test_passing_pages.py makes.
WITH_TOKEN = {"/answer/{token}", "/set-up/{token}"}

every_visit = pytest.mark.parametrize("visit", VISITS, ids=str)


@every_visit
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_is_accessible_and_fits(new_page, visit: Visit, width: int):
    page = new_page(width=width)
    visit.go(page)
    assert_presentable(page, str(visit))


@every_visit
def test_works_without_javascript(new_page, visit: Visit):
    page = new_page(javascript=False)
    visit.go(page)
    assert_named(page)
    # What only a script can do is not offered without one.
    for button in page.locator("button[type=button]").all():
        assert not button.is_visible(), f"a button that needs a script: {button.inner_text()}"
    # Without a script nothing but a button sends a form.
    for form in page.locator("form").all():
        button = form.locator("button:not([type]), button[type=submit]")
        assert button.count() > 0, f"a form without a button that sends it: {form.get_attribute('action')}"


def test_the_visits_leave_no_page_out():
    paths = [visit.path.split("?")[0] for visit in VISITS if visit.status == 200]
    unseen = {
        pattern
        for pattern in routes.pages() - WITH_TOKEN
        if not any(re.fullmatch(re.sub(r"{\w+}", "[^/]+", pattern), path) for path in paths)
    }
    assert not unseen, f"nobody visits {sorted(unseen)}"
