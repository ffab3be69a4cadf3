"""Every page is complete without a script."""

import pytest

from presentable import assert_named
from visits import VISITS, Visit


@pytest.mark.parametrize("visit", VISITS, ids=str)
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
