"""Every page is presentable on a desk and on a phone, by light and in the dark."""

import re

import pytest

import routes
from conftest import DESK, PHONE
from presentable import assert_presentable
from visits import VISITS, Visit

# Pages with a token in their address, which test_passing_pages.py makes.
WITH_TOKEN = {"/answer/{token}", "/set-up/{token}"}


@pytest.mark.parametrize("visit", VISITS, ids=str)
@pytest.mark.parametrize("width", [DESK, PHONE])
def test_is_accessible_and_fits(new_page, visit: Visit, width: int):
    page = new_page(width=width)
    visit.go(page)
    assert_presentable(page, str(visit))


def test_the_visits_leave_no_page_out():
    paths = [visit.path.split("?")[0] for visit in VISITS if visit.status == 200]
    unseen = {
        pattern
        for pattern in routes.pages() - WITH_TOKEN
        if not any(re.fullmatch(re.sub(r"{\w+}", "[^/]+", pattern), path) for path in paths)
    }
    assert not unseen, f"nobody visits {sorted(unseen)}"
