"""The decision brief stays on one sheet, however long the case is and whatever became of the sign-offs."""

import re
import secrets

import pytest
from playwright.sync_api import Page

from conftest import DESK, PHONE
from people import step_in
from pictures import print_pdf
from presentable import assert_presentable
from server import Server
from visits import BLOG, COMMUNICATIONS, COMMUNITY, DATA_PROTECTION, HR, IT, SECURITY, SOCIAL, SPONSOR, WALL

# A sentence as long as people write them.
SENTENCE = "It was counted in eleven wards over three months and again in spring, by people who do the work every day. "
RANGE = {"shape": "lognormal", "timing": "per-year"}


def add(page: Page, kind: str, **fields: str) -> str:
    """Adds a record for the person who is signed in, and says which."""
    record = secrets.token_hex(8)
    form = {"record": record, "kind": kind} | fields
    answer = page.request.post(f"{COMMUNITY}/new/{kind}", form=form, max_redirects=0)
    assert answer.status == 303, (
        f"{kind} answered {answer.status}: {re.findall(r'refusal[^>]*>([^<]+)', answer.text())}"
    )
    return record


def lengthen(page: Page) -> None:
    """Thirty lines, a dozen options, conditions and reservations, and long words everywhere."""
    step_in(page, COMMUNICATIONS)
    for number in range(10):
        name = f"Benefit {number}: " + SENTENCE[:100]
        unit = "hours" if number % 2 else "EUR"
        add(
            page,
            "benefit",
            name=name,
            cash="yes" if number % 3 else "no",
            unit=unit,
            low=str(1000 * (number + 1)),
            high=str(3000 * (number + 1)),
            basis=SENTENCE,
            **RANGE,
        )
    for number in range(12):
        add(
            page,
            "option",
            name=f"Option {number}: {SENTENCE[:90]}",
            route="outside",
            host=f"Host {number} in a town",
            description=SENTENCE,
        )
    step_in(page, IT)
    for number in range(10):
        add(
            page,
            "cost",
            name=f"Cost {number}: {SENTENCE[:100]}",
            nature="hosting",
            low=str(500 * (number + 1)),
            high=str(900 * (number + 1)),
            basis=SENTENCE,
            **RANGE,
        )
        add(
            page,
            "risk",
            name=f"Risk {number}: {SENTENCE[:100]}",
            nature="security",
            chance=str(number + 1),
            low=str(5000 * (number + 1)),
            high=str(90_000 * (number + 1)),
            shape="lognormal",
        )
    for person in (IT, HR, COMMUNICATIONS, SECURITY):
        step_in(page, person)
        for number in range(3):
            add(page, "condition", owes="it", words=f"{number}: {SENTENCE * 3}", by="2030-06-30")
            add(page, "reservation", words=f"{number}: {SENTENCE * 5}")
            add(page, "finding", statement=SENTENCE * 2, source=SENTENCE * 2, strength="record")
    step_in(page, COMMUNICATIONS)
    page.goto(f"{COMMUNITY}/stages/decision")
    page.get_by_role("link", name="Change").first.click()
    for field, most in (("reasons", 2_900), ("contribution", 990), ("waiting", 490)):
        page.locator(f"main [name={field}]").fill((SENTENCE * 40)[:most].strip())
    page.get_by_role("button", name="Save").click()


@pytest.mark.parametrize("path", [COMMUNITY, SOCIAL, BLOG, WALL])
def test_the_briefs_of_the_demo(page: Page, path: str):
    step_in(page, SPONSOR)
    page.goto(f"{path}/brief")
    assert print_pdf(page, f"brief{path.replace('/', '-')}") == 1


def test_a_long_case_whose_sign_offs_are_stale(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    lengthen(page)
    for width in (DESK, PHONE):
        sponsor = new_page(fresh_server, width=width)
        step_in(sponsor, SPONSOR)
        sponsor.goto(f"{COMMUNITY}/brief")
        assert_presentable(sponsor, "brief-of-a-long-case")
    brief = sponsor.locator(".brief")
    text = brief.inner_text()
    signers = brief.locator(".signers")
    assert signers.get_by_text("stale", exact=True).count() == signers.locator("tbody tr").count() == 5
    # Nothing is dropped without a word.
    for words in (" smaller", "more options were looked at and not chosen", "more conditions (",
                  "more reservations (", "“…” marks what stands in full in Tandem."):  # fmt: skip
        assert words in text, f"{words!r} is not in the brief"
    desk = new_page(fresh_server)
    step_in(desk, SPONSOR)
    desk.goto(f"{COMMUNITY}/brief")
    assert print_pdf(desk, "brief-of-a-long-case") == 1


def test_a_long_case_before_the_decision_is_passed(new_page, fresh_server: Server):
    """What is missing from whom takes room too."""
    page = new_page(fresh_server)
    step_in(page, DATA_PROTECTION)
    page.goto(f"{SOCIAL}/brief")
    assert page.locator(".missing").count() == 1
    assert print_pdf(page, "brief-with-what-is-missing") == 1
