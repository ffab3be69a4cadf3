"""The pages that one sees once, or only after something was done: presentable like all others."""

import re

import pytest
from playwright.sync_api import Page, expect

from conftest import DESK, PHONE, running
from people import PASSWORD, step_in
from presentable import assert_presentable
from server import Server, clone
from visits import ADMINISTRATOR, BLOG, COMMUNICATIONS, ENGINEER, HR, IT, SOCIAL

widths = pytest.mark.parametrize("width", [DESK, PHONE])


@pytest.fixture(scope="session")
def written_server(binary, prepared_demo, tmp_path_factory):
    """The demo organisation, shared by the tests of this file, which write and do not mind what others wrote."""
    yield from running(binary, clone(prepared_demo, tmp_path_factory.mktemp("written")))


@pytest.fixture
def enter(new_page, written_server: Server):
    """Opens a page of that server as one of the people, or as nobody."""

    def enter_as(person: str | None, width: int, path: str) -> Page:
        page = new_page(written_server, width=width)
        if person:
            step_in(page, person)
        page.goto(path)
        return page

    return enter_as


def press(page: Page, button: str) -> None:
    with page.expect_navigation():
        page.locator("main").get_by_role("button", name=button).first.click()


@widths
def test_setting_up(new_page, empty_server: Server, width: int):
    page = new_page(empty_server, width=width)
    page.goto("/sign-in")
    assert_presentable(page, "sign-in-outside-the-demo")
    page.goto(re.search(r"/set-up/\S+", empty_server.log()).group())
    assert_presentable(page, "set-up")
    press(page, "Set up and sign in")
    assert_presentable(page, "set-up-refused")
    page.get_by_label("Name of the organisation").fill("Lindholm Works")
    page.get_by_label("Currency").fill("EUR")
    page.get_by_label("Time zone").fill("Europe/Zurich")
    page.get_by_label("Name that others read").fill("First administrator")
    page.get_by_label("E-mail address to sign in with").fill("first@lindholm.example")
    page.get_by_role("radio", name="HR", exact=True).check()
    for field in page.locator("input[type=password]").all():
        field.fill("correct horse battery staple")
    press(page, "Set up and sign in")
    # An organisation without any initiative: pages that teach.
    assert_presentable(page, "home-of-a-beginning")
    page.goto("/initiatives")
    assert_presentable(page, "initiatives-of-a-beginning")
    page.goto("/settings")
    assert_presentable(page, "settings-of-a-beginning")


@widths
def test_invitation_answer_thanks_and_a_spent_link(enter, width: int):
    page = enter(COMMUNICATIONS, width, f"{SOCIAL}/team")
    page.locator("[name=party][value=sponsor]").check()
    press(page, "Write the invitation")
    assert_presentable(page, "invitation")
    text = page.get_by_label("The text, with the link in it").input_value()
    link = re.search(r"/answer/\S+", text).group()
    asked = enter(None, width, link)
    assert_presentable(asked, "answer")
    press(asked, "Not now, because")
    assert_presentable(asked, "answer-refused")
    asked.get_by_label("In a sentence or two").fill("the year is planned already. In March we can talk")
    press(asked, "Not now, because")
    expect(asked.get_by_role("heading", name="Thank you")).to_be_visible()
    assert_presentable(asked, "answered")
    asked.goto(link)
    assert_presentable(asked, "answer-spent")


@widths
def test_a_young_initiative_before_anything_is_in_it(enter, width: int):
    page = enter(HR, width, "/initiatives/new")
    press(page, "Bring this need")
    assert_presentable(page, "new-need-refused")
    for name in ("outcome", "forWhom", "tried", "worries"):
        page.locator(f"[name={name}]").fill("Something that is wanted")
    press(page, "Bring this need")
    assert_presentable(page, "young-team")
    young = page.url.split("/team")[0]
    for path in ["", "/track", "/brief", "/sign-off", "/journal", "/waivers", "/stages/need", "/stages/evidence",
                 "/stages/business-case", "/stages/options", "/stages/decision", "/stages/rollout",
                 "/stages/outcome"]:  # fmt: skip
        page.goto(young + path)
        assert_presentable(page, f"young{path.replace('/', '-')}")


@widths
def test_a_conflict_and_what_is_refused(enter, width: int):
    path = f"{SOCIAL}/records/social-sites-lunch"
    mine, theirs = enter(IT, width, path), enter(ENGINEER, width, path)
    for page, words in ((theirs, f"Flow records, read at {width} px"), (mine, f"Other records, read at {width} px")):
        page.locator("[name=source]").fill(words)
        press(page, "Save")
    expect(mine.get_by_role("alert")).to_be_visible()
    assert_presentable(mine, "conflict")
    page = enter(COMMUNICATIONS, width, f"{SOCIAL}/new/risk")
    press(page, "Add")
    assert_presentable(page, "risk-refused")
    page.goto(f"{SOCIAL}/stages/options")
    press(page, "Say it")
    assert_presentable(page, "conversation-refused")
    page.goto(f"{SOCIAL}/standing")
    press(page, "")
    assert_presentable(page, "standing-refused")


@widths
def test_accounts_that_come_and_go(enter, width: int):
    page = enter(ADMINISTRATOR, width, "/people/new")
    page.get_by_label("Name").first.fill(f"Works council, {width}")
    page.locator("[name=email]").fill(f"works-council-{width}@wendmark.example")
    press(page, "Add")
    assert_presentable(page, "fresh-account")
    page.goto("/people")
    page.get_by_role("link", name=f"Works council, {width}").click()
    person = page.url
    press(page, "Reset the password")
    assert_presentable(page, "fresh-password")
    page.goto(person)
    press(page, "Close the account")
    page.goto(person)
    assert_presentable(page, "closed-account")
    page.goto("/people")
    assert_presentable(page, "people-with-a-closed-account")


@widths
def test_a_stale_and_a_withdrawn_sign_off(enter, width: int):
    page = enter(IT, width, "/initiatives/employee-community/sign-off")
    page.get_by_text("Take the sign-off of IT back").click()
    page.get_by_label("Why?").fill("We look at the two moves again.")
    press(page, "Take it back")
    assert_presentable(page, "sign-off-withdrawn")
    page.get_by_label("Your password, once more").fill("mistyped")
    press(page, "Renew the sign-off")
    assert_presentable(page, "sign-off-refused")
    page.get_by_label("Your password, once more").fill(PASSWORD)
    press(page, "Renew the sign-off")
    assert_presentable(page, "sign-off-renewed")


@widths
def test_signed_out_and_refused(enter, width: int):
    page = enter(None, width, f"{BLOG}/journal")
    page.get_by_label("E-mail address").fill("nobody@wendmark.example")
    page.get_by_label("Password", exact=True).fill("mistyped")
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert_presentable(page, "sign-in-refused")
