"""What somebody typed is still there when the form meets bad luck: a database that cannot write, an initiative that
was parked, a session that has ended."""

import sqlite3
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from conftest import DESK, PHONE
from people import step_in
from presentable import assert_presentable
from server import Server
from visits import COMMUNICATIONS, COMMUNITY, IT, SOCIAL

STATEMENT = "Staff ask the same question in eleven wards"
DETAIL = (
    "Counted by hand in March, <b>ward by ward</b>.\nThe list is with the wards & with us.\n\n\u05e9\u05dc\u05d5\u05dd"
)


def type_a_finding(page: Page, person: str = IT) -> None:
    step_in(page, person)
    page.goto(f"{SOCIAL}/new/finding")
    form = page.locator("main form")
    form.locator("[name=statement]").fill(STATEMENT)
    form.locator("[name=source]").fill("A count")
    form.locator("[name=detail]").fill(DETAIL)
    form.locator("[name=strength]").first.check()


def send(page: Page, button: str, status: int) -> None:
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        page.locator("main").get_by_role("button", name=button).click()
    assert answer.value.status == status


def assert_kept(page: Page) -> None:
    expect(page.get_by_role("heading", name="What you typed")).to_be_visible()
    expect(page.locator("main [name=statement]")).to_have_value(STATEMENT)
    expect(page.locator("main [name=source]")).to_have_value("A count")
    expect(page.locator("main [name=detail]")).to_have_value(DETAIL)


def assert_saved_once(page: Page) -> None:
    page.goto(f"{SOCIAL}/stages/evidence")
    expect(page.get_by_role("link", name=f"Change “{STATEMENT}”")).to_have_count(1)


@contextmanager
def nobody_can_write(server: Server):
    """Another program holds the file's lock, as a backup tool gone wrong would."""
    connection = sqlite3.connect(server.database, isolation_level=None, timeout=30)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
    finally:
        connection.close()


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_a_database_that_cannot_write(new_page, fresh_server: Server, width: int):
    page = new_page(fresh_server, width=width, may_fail=True)
    type_a_finding(page)
    with nobody_can_write(fresh_server):
        send(page, "Add", 503)
    assert_kept(page)
    assert_presentable(page, "kept-words")
    send(page, "Send it again", 303)
    assert_saved_once(page)


def test_a_database_that_cannot_write_without_scripts(new_page, fresh_server: Server):
    page = new_page(fresh_server, javascript=False, may_fail=True)
    type_a_finding(page)
    with nobody_can_write(fresh_server):
        send(page, "Add", 503)
    assert_kept(page)
    send(page, "Send it again", 303)
    assert_saved_once(page)


def test_an_initiative_that_was_parked_meanwhile(new_page, fresh_server: Server):
    page, other = new_page(fresh_server), new_page(fresh_server)
    type_a_finding(page)
    step_in(other, COMMUNICATIONS)
    parked = {"standing": "parked", "reason": "Winter.", "lookAgain": "2030-01-01"}
    assert other.request.post(f"{SOCIAL}/standing", form=parked).ok
    send(page, "Add", 403)
    expect(page.locator("main")).to_contain_text("This initiative is parked. Take it up again")
    assert_kept(page)
    assert other.request.post(f"{SOCIAL}/standing", form={"standing": "active", "reason": "Spring."}).ok
    send(page, "Send it again", 303)
    assert_saved_once(page)


def test_a_session_that_ended_meanwhile(new_page, fresh_server: Server):
    page = new_page(fresh_server, width=PHONE)
    type_a_finding(page)
    page.context.clear_cookies()
    send(page, "Add", 403)
    assert_kept(page)
    assert_presentable(page, "kept-words-signed-out")
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Sign in, in another tab").click()
    opened.value.get_by_role("button", name=IT, exact=True).click()
    expect(opened.value.get_by_role("link", name="Initiatives")).to_be_visible()
    send(page, "Send it again", 303)
    assert_saved_once(page)


def test_a_password_is_asked_anew_and_never_given_back(new_page, fresh_server: Server):
    page = new_page(fresh_server, may_fail=True)
    step_in(page, IT)
    page.goto(f"{COMMUNITY}/sign-off")
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    page.locator("#sign [name=words]").fill("We stand behind it.")
    page.locator("#sign [name=password]").fill("tandem demo")
    with nobody_can_write(fresh_server):
        send(page, "Renew the sign-off", 503)
    assert "tandem demo" not in page.content()
    expect(page.locator("main [name=words]")).to_have_value("We stand behind it.")
    page.get_by_label("Your password, once more").fill("tandem demo")
    send(page, "Send it again", 303)
