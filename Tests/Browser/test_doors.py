"""Who gets in, how far, and what a closed door says."""

import re

import pytest
from playwright.sync_api import Page, expect

from conftest import PHONE
from people import PASSWORD, sign_in, step_in
from server import Server
from visits import (
    ADMINISTRATOR,
    AGENCY,
    BLOG,
    COMMUNICATIONS,
    COMMUNITY,
    EMPLOYEE,
    IT,
    SOCIAL,
    STAGES,
    WALL,
)


def try_to_sign_in(page: Page, email: str, password: str, next_path: str = "") -> None:
    page.goto(f"/sign-in{next_path}")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def test_a_wrong_password_and_an_unknown_address_are_told_alike(page: Page):
    said = []
    for email in ("hr-partner@wendmark.example", "nobody@wendmark.example"):
        try_to_sign_in(page, email, "mistyped")
        said.append(page.get_by_role("alert").inner_text())
        expect(page.get_by_label("E-mail address")).to_have_value(email)
        expect(page.get_by_label("Password", exact=True)).to_have_value("")
    assert said[0] == said[1]
    try_to_sign_in(page, "hr-partner@wendmark.example", PASSWORD)
    expect(page.get_by_role("heading", name="Waiting for you", level=1)).to_be_visible()


def test_many_wrong_tries_make_one_account_wait_and_no_other(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    for _ in range(12):
        try_to_sign_in(page, "it-lead@wendmark.example", "mistyped")
        if page.locator(".refusal", has_text="Too many tries").count():
            break
    else:
        pytest.fail("twelve wrong passwords, and no end of it")
    # Not even the right one helps now, which would tell that it is the right one.
    try_to_sign_in(page, "it-lead@wendmark.example", PASSWORD)
    expect(page.locator(".refusal", has_text="Too many tries. Wait")).to_be_visible()
    # The page keeps the address that was typed.
    expect(page.get_by_label("E-mail address")).to_have_value("it-lead@wendmark.example")
    try_to_sign_in(page, "hr-partner@wendmark.example", PASSWORD)
    expect(page.get_by_role("heading", name="Waiting for you", level=1)).to_be_visible()


def test_signing_out_closes_the_door_behind_one(page: Page):
    sign_in(page, COMMUNICATIONS)
    kept = page.context.cookies()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("You are signed out.")).to_be_visible()
    # Neither the way back nor a copy of the cookie leads in again.
    page.context.add_cookies(kept)
    page.goto("/initiatives")
    expect(page.get_by_role("heading", name="Sign in", level=1)).to_be_visible()


def test_signing_in_goes_on_to_where_one_was_going(page: Page):
    page.goto(f"{SOCIAL}/stages/options")
    expect(page.get_by_role("heading", name="Sign in", level=1)).to_be_visible()
    page.get_by_role("button", name=IT, exact=True).click()
    expect(page).to_have_url(re.compile(f"{SOCIAL}/stages/options$"))


@pytest.mark.parametrize(
    "elsewhere",
    ["https://example.com/", "//example.com", "/%5Cexample.com", "/\\example.com", "http:/example.com",
     "javascript:alert(1)", "/%09/example.com", "/../..//example.com", " //example.com", "/.%2F/example.com"],
)  # fmt: skip
def test_signing_in_never_leads_to_another_place(page: Page, elsewhere: str):
    answer = page.request.post(
        "/sign-in",
        form={"email": "hr-partner@wendmark.example", "password": PASSWORD, "next": elsewhere},
        max_redirects=0,
    )
    assert answer.status == 303
    # As a browser reads it: it takes a backslash for a slash and drops a tab.
    page.goto("/sign-in")
    origin = page.evaluate("where => new URL(where, location.href).origin", answer.headers["location"])
    assert origin == page.evaluate("location.origin"), answer.headers["location"]


def test_a_guest_sees_what_is_shared_and_nothing_else(page: Page):
    sign_in(page, AGENCY)
    expect(page.get_by_role("heading", name="Shared with you")).to_be_visible()
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Initiatives").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_role("link", name="Campaign blog").click()
    expect(page.get_by_role("heading", name="Campaign blog", level=1)).to_be_visible()
    for path in [COMMUNITY, SOCIAL, WALL, f"{SOCIAL}/stages/need", f"{COMMUNITY}/brief", f"{SOCIAL}/team"]:
        # That there is such an initiative is nothing for a guest to know.
        assert page.goto(path).status == 404, path
    for path in [f"{BLOG}/journal", "/people", "/settings", "/initiatives/new", "/people/new"]:
        assert page.goto(path).status == 403, path


def test_an_employee_sees_no_initiatives(page: Page):
    sign_in(page, EMPLOYEE)
    expect(page.get_by_role("link", name="Initiatives")).to_have_count(0)
    for path in ["/initiatives", "/initiatives/new", COMMUNITY, f"{COMMUNITY}/brief", "/people", "/settings"]:
        assert page.goto(path).status in (403, 404), path


def test_an_administrator_neither_opens_initiatives_nor_signs(page: Page):
    sign_in(page, ADMINISTRATOR)
    for path in ["/initiatives", COMMUNITY, f"{COMMUNITY}/sign-off", f"{COMMUNITY}/journal"]:
        assert page.goto(path).status == 403, path
    answer = page.request.post(f"{COMMUNITY}/sign-off", form={"password": PASSWORD, "manifest": "0" * 64})
    assert answer.status == 403


def test_what_one_may_not_do_is_refused_and_not_only_hidden(page: Page):
    step_in(page, "Network engineer")
    # Somebody else's record, a gate for those who speak, a page for administrators.
    refused = {
        f"{SOCIAL}/records/social-sites-phones": {"kind": "finding", "record": "social-sites-phones"},
        f"{SOCIAL}/passage": {"stage": "options"},
        "/people/it-lead/password": {},
        "/settings": {"name": "Mine"},
    }
    for path, form in refused.items():
        assert page.request.post(path, form=form).status == 403, path


def invited(page: Page, team: str, party: str = "Sponsor") -> str:
    """Makes a link for a party."""
    page.goto(team)
    page.get_by_role("radio", name=party, exact=True).check()
    page.get_by_role("button", name="Write the invitation").click()
    return re.search(r"/answer/\S+", page.get_by_label("The text, with the link in it").input_value()).group()


def test_a_link_shows_the_brief_and_nothing_but_the_brief(new_page, fresh_server: Server):
    lead, phone = new_page(fresh_server), new_page(fresh_server, width=PHONE)
    step_in(lead, COMMUNICATIONS)
    link = invited(lead, f"{SOCIAL}/team")
    phone.goto(link)
    expect(phone.get_by_role("heading", level=1)).to_have_text("YouTube and social sites for staff")
    expect(phone.get_by_role("navigation")).to_have_count(0)
    # Neither evidence nor money, nor what others answered, nor who is on it.
    for words in ["71 %", "€", "Mbit/s", "IT lead", "HR partner", "on every line", "Yes, if… if"]:
        assert words not in phone.locator("body").inner_text(), words
    ways = {each.get_attribute("href") for each in phone.get_by_role("link").all()}
    assert ways <= {"#content", "/"}, f"the page leads on to {ways}"
    # Looking does not use it up, and opens nothing else.
    phone.reload()
    expect(phone.get_by_role("button", name="Not now")).to_be_visible()
    for path in (SOCIAL, *(f"{SOCIAL}/stages/{stage}" for stage in STAGES), f"{SOCIAL}/brief"):
        phone.goto(path)
        expect(phone.get_by_role("heading", name="Sign in", level=1)).to_be_visible()


def test_a_link_works_once(new_page, fresh_server: Server):
    lead, guest = new_page(fresh_server), new_page(fresh_server)
    step_in(lead, COMMUNICATIONS)
    link = invited(lead, f"{SOCIAL}/team")
    guest.goto(link)
    guest.get_by_role("button", name="Yes, if").click()
    expect(guest.get_by_role("alert")).to_be_visible()
    guest.get_by_label("In a sentence or two").fill("if it costs less than one incident")
    guest.get_by_role("button", name="Yes, if").click()
    expect(guest.get_by_role("heading", name="Thank you")).to_be_visible()
    assert guest.goto(link).status == 410
    expect(guest.locator("body")).not_to_contain_text("YouTube")
    assert guest.request.post(link, form={"answer": "yes"}).status == 410


def test_a_link_that_is_withdrawn_or_unknown_shows_nothing(new_page, fresh_server: Server):
    lead, guest = new_page(fresh_server), new_page(fresh_server)
    step_in(lead, COMMUNICATIONS)
    link = invited(lead, f"{SOCIAL}/team")
    lead.goto(f"{SOCIAL}/team")
    lead.get_by_role("button", name="Withdraw", exact=True).click()
    expect(lead.get_by_text("Withdrawn.", exact=True)).to_be_visible()
    assert guest.goto(link).status == 410
    expect(guest.locator("body")).not_to_contain_text("YouTube")
    assert guest.goto(f"{link}x").status == 404
    assert guest.goto("/answer/" + "a" * 200).status == 404


def test_outside_the_demo_there_is_no_door_of_the_demo(new_page, empty_server: Server):
    page = new_page(empty_server)
    page.goto("/")
    expect(page.get_by_role("heading", name="Sign in", level=1)).to_be_visible()
    link = re.search(r"/set-up/\S+", empty_server.log()).group()
    page.goto(link)
    page.get_by_label("Name of the organisation").fill("Lindholm Works")
    page.get_by_label("Currency").fill("EUR")
    page.get_by_label("Time zone").fill("Europe/Zurich")
    page.get_by_label("Name that others read").fill("First administrator")
    page.get_by_label("E-mail address to sign in with").fill("first@lindholm.example")
    page.get_by_role("radio", name="IT", exact=True).check()
    for field in page.locator("input[type=password]").all():
        field.fill("correct horse battery staple")
    page.get_by_role("button", name="Set up and sign in").click()
    expect(page.get_by_text("Welcome.", exact=True)).to_be_visible()
    expect(page.locator("body")).not_to_contain_text("demonstration")

    # The link has done its work.
    assert page.goto(link).status == 403
    page.goto("/")
    page.get_by_role("button", name="Sign out").click()
    assert page.goto(link).status == 410
    page.goto("/")
    expect(page.get_by_role("button")).to_have_count(1)
    for person in ("first-administrator", "it-lead", "administrator"):
        assert page.request.post("/sign-in/demo", form={"person": person}).status == 404
    try_to_sign_in(page, "first@lindholm.example", "correct horse battery staple")
    expect(page.get_by_text("There is no initiative yet")).to_be_visible()
