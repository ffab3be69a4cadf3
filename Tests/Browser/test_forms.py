"""Forms lose nothing that was typed, and say beside the field what would be right."""

import re

import pytest
from playwright.sync_api import Page, expect

from people import step_in
from server import Server
from visits import ADMINISTRATOR, ADVISER, COMMUNICATIONS, COMMUNITY, HR, IT, SOCIAL, WALL

TOO_LONG = "far too long " * 400

# A form, who fills it, what is typed (by field), the button, and the fields that are refused.
REFUSED = {
    "need": ("/initiatives/new", COMMUNICATIONS, {"outcome": "Less mail", "wantedBy": "2028-02-01"},
             "Bring this need", ["forWhom", "tried", "worries"]),
    "need too long": ("/initiatives/new", IT, {"outcome": TOO_LONG, "forWhom": "All", "tried": "-", "worries": "-"},
                      "Bring this need", ["outcome"]),
    "finding": (f"{SOCIAL}/new/finding", HR, {"statement": "Half a finding"}, "Add", ["source", "strength"]),
    "benefit": (f"{SOCIAL}/new/benefit", HR, {"name": "Fewer forms", "low": "much", "basis": "Counted."}, "Add",
                ["low"]),
    "cost upside down": (f"{SOCIAL}/new/cost?nature=hosting&shape=normal&timing=once", IT,
                         {"name": "A line", "low": "500", "high": "20"}, "Add", ["low"]),
    "cost below zero": (f"{SOCIAL}/new/cost?nature=hosting&shape=normal&timing=once", IT,
                        {"name": "A line", "low": "-5", "high": "20"}, "Add", ["low"]),
    "risk": (f"{SOCIAL}/new/risk", IT, {"name": "A leak", "chance": "140", "low": "1", "high": "2"}, "Add",
             ["chance"]),
    "option": (f"{SOCIAL}/new/option", IT, {"description": "Something"}, "Add", ["name", "route"]),
    "must-have": (f"{SOCIAL}/new/must-have", HR, {"requirement": "No list"}, "Add", ["reason"]),
    "position": (f"{SOCIAL}/new/position?option=social-sites-apart", HR, {}, "Add", ["stance"]),
    "clearance": (f"{SOCIAL}/new/clearance", IT, {"host": "Somewhere"}, "Add", ["upTo", "until"]),
    "milestone": (f"{COMMUNITY}/new/milestone", IT, {"name": "Half way"}, "Add", ["due"]),
    "announcement": (f"{COMMUNITY}/new/announcement", HR, {"message": "It begins"}, "Add", ["audience", "channel"]),
    "measure": (f"{COMMUNITY}/new/measure", IT, {"name": "Questions", "baseline": "few"}, "Add", ["baseline"]),
    "invitation": (f"{SOCIAL}/team", COMMUNICATIONS, {"name": "Somebody"}, "Write the invitation", ["party"]),
    "guest": (f"{SOCIAL}/team", COMMUNICATIONS, {"until": "2028-01-01"}, "Share until then", ["guest"]),
    "waiver": (f"{SOCIAL}/waivers", COMMUNICATIONS, {}, "Propose the waiver", ["reason", "conditions"]),
    "sign-off": (f"{COMMUNITY}/sign-off", IT, {"cost": "1000000", "words": "Gladly", "password": "mistyped"},
                 "Renew the sign-off", ["password"]),
    "sign-off within nothing": (f"{COMMUNITY}/sign-off", IT, {"cost": "5", "password": "tandem demo"},
                                "Renew the sign-off", ["cost"]),
    "standing": (f"{SOCIAL}/standing", COMMUNICATIONS, {"lookAgain": "2028-01-01"}, "", ["standing", "reason"]),
    "account": ("/account", ADVISER, {"name": "", "email": "no address"}, "Save", ["name", "email"]),
    "password": ("/account", ADVISER, {"present": "mistyped", "new": "correct horse battery"}, "Change password",
                 []),
    "person": ("/people/new", ADMINISTRATOR, {"name": "Somebody new", "email": "no address"}, "Add", ["email"]),
    "person twice": ("/people/new", ADMINISTRATOR, {"name": "Somebody", "email": "it-lead@wendmark.example"}, "Add",
                     ["email"]),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED.keys())
def test_a_refused_form_keeps_what_was_typed_and_says_what_would_be_right(page: Page, case):
    path, person, typed, button, refused = case
    step_in(page, person)
    page.goto(path)
    form = page.locator("main form").filter(has=page.get_by_role("button", name=button, exact=False)).last
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    for name, text in typed.items():
        form.locator(f"[name={name}]").fill(text)
    # What the browser would refuse by itself, the server has to refuse too.
    form.evaluate("form => { form.noValidate = true }")
    identifier = form.get_attribute("id")
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        form.locator("button:not([type=button])").last.click()
    assert answer.value.status == 422

    for name, text in typed.items():
        field = page.locator(f"#{identifier} [name={name}]")
        expect(field).to_have_value("" if field.get_attribute("type") == "password" else text)
    summary = page.locator(f"#{identifier}").get_by_role("alert")
    expect(summary).to_be_focused()
    for name in refused:
        field = page.locator(f"#{identifier} [name={name}]").first
        assert "refused" in field.locator("xpath=ancestor::*[contains(@class,'field')]").last.get_attribute("class")
        described = field if field.get_attribute("aria-invalid") else field.locator("xpath=ancestor::fieldset")
        message = described.get_attribute("aria-describedby").split()[-1]
        assert page.locator(f"#{message}").inner_text().strip()
        # Each line of the summary leads to its field.
        link = summary.locator(f"a[href='#{field.get_attribute('id')}']")
        assert link.count() > 0, f"the summary does not lead to {name}"


def new_finding(page: Page, statement: str, source: str = "Seen on ward 3") -> None:
    page.goto(f"{SOCIAL}/new/finding")
    page.get_by_label("What was found?").fill(statement)
    page.locator("[name=source]").fill(source)
    page.locator("[name=strength]").first.check()
    page.get_by_role("button", name="Add", exact=True).click()


def test_two_people_who_edit_one_record_lose_nothing(new_page, fresh_server: Server):
    first, second = new_page(fresh_server), new_page(fresh_server)
    step_in(first, IT)
    step_in(second, "Network engineer")
    for page in (first, second):
        page.goto(f"{SOCIAL}/records/social-sites-lunch")
    first.locator("[name=source]").fill("Flow records of four weeks")
    first.get_by_role("button", name="Save").click()
    expect(first.get_by_text("Saved.", exact=True)).to_be_visible()

    second.locator("[name=detail]").fill("Only on two wards.")
    second.get_by_role("button", name="Save").click()
    note = second.get_by_role("alert")
    expect(note).to_contain_text("IT lead changed this while you were writing")
    expect(note.get_by_role("insertion")).to_contain_text("Flow records of four weeks")
    expect(note.get_by_role("deletion")).to_contain_text("Flow records of two weeks")
    expect(second.locator("[name=detail]")).to_have_value("Only on two wards.")
    second.locator("[name=source]").fill("Flow records of four weeks")
    second.get_by_role("button", name="Save mine over it").click()
    expect(second.get_by_text("Saved.", exact=True)).to_be_visible()
    second.goto(f"{SOCIAL}/stages/evidence")
    expect(second.locator("#r-social-sites-lunch")).to_contain_text("Flow records of four weeks")
    expect(second.locator("#r-social-sites-lunch")).to_contain_text("Only on two wards.")


def sent_twice(page: Page, button: str) -> list[int]:
    """Sends the form of a button twice, as an impatient person does whose connection is slow."""
    return page.evaluate(
        """async words => {
          const button = [...document.querySelectorAll('main form button')].find(each => each.innerText == words)
          const body = () => new URLSearchParams(new FormData(button.form))
          const send = () => fetch(button.form.action, { method: 'POST', body: body() })
          return (await Promise.all([send(), send()])).map(answer => answer.status)
        }""",
        button,
    )


def test_a_form_that_is_sent_twice_makes_one(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    step_in(page, COMMUNICATIONS)
    page.goto(f"{SOCIAL}/new/finding")
    page.get_by_label("What was found?").fill("Found but once")
    page.locator("[name=source]").fill("Here")
    page.locator("[name=strength]").first.check()
    assert sent_twice(page, "Add") == [200, 200]
    page.goto(f"{SOCIAL}/stages/evidence")
    expect(page.get_by_text("Found but once", exact=True)).to_have_count(1)

    page.goto("/initiatives/new")
    for name in ("outcome", "forWhom", "tried", "worries"):
        page.locator(f"[name={name}]").fill("Wanted but once")
    assert sent_twice(page, "Bring this need") == [200, 200]
    page.goto("/initiatives?q=wanted+but+once")
    expect(page.locator("tbody tr")).to_have_count(1)

    page.goto(f"{SOCIAL}/stages/options")
    page.get_by_label("Say something").fill("Said but once")
    assert sent_twice(page, "Say it") == [200, 200]
    page.reload()
    expect(page.get_by_text("Said but once", exact=True)).to_have_count(1)


HOSTILE = {
    "markup": "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">",
    "breaking out": "\"'></textarea></title><svg onload=document.title='owned'>",
    "entities": "&lt;b&gt; &amp; &#x3C;script&#x3E;",
    "templates": "{{7*7}} ${7*7} \\(title) %s %00",
    "right to left": "שלום עולם, then left to right",
    "other scripts": "漢字 ประเทศไทย 🏥👩🏽‍⚕️ é",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_is_typed_is_shown_as_it_was_typed(new_page, fresh_server: Server, text: str):
    page = new_page(fresh_server)
    step_in(page, COMMUNICATIONS)
    new_finding(page, text, source=text)
    expect(page.get_by_text("Added.", exact=True)).to_be_visible()
    shown = page.locator("main")
    assert text in shown.inner_text()
    page.get_by_role("link", name="Change").last.click()
    expect(page.locator("[name=source]")).to_have_value(text)

    page.goto("/initiatives/new")
    for name in ("outcome", "forWhom", "tried", "worries", "name"):
        page.locator(f"[name={name}]").fill(text)
    page.get_by_role("button", name="Bring this need").click()
    assert page.locator("h1").inner_text() == text
    team = page.url.split("?")[0]
    page.get_by_role("radio", name="IT", exact=True).check()
    page.get_by_label("Who is asked?").fill(text)
    page.get_by_role("button", name="Write the invitation").click()
    invitation = page.get_by_label("The text, with the link in it").input_value()
    assert text in invitation
    for path in (team, team.replace("team", "stages/need"), team.replace("team", "brief"),
                 team.replace("team", "journal"), "/", "/initiatives",
                 re.search(r"http\S+/answer/\S+", invitation).group()):  # fmt: skip
        page.goto(path)
        assert text in page.locator("main").inner_text(), f"{path} does not show it as it was typed"
        assert "owned" not in page.title() or text in page.title()


UNSEEN = {
    "control characters": "before\u0007after",
    "override of direction": "photo\u202egnp.exe",
    "isolate of direction": "a\u2066b",
}


@pytest.mark.parametrize("text", UNSEEN.values(), ids=UNSEEN.keys())
def test_characters_that_nobody_sees_are_refused_or_shown_without_harm(new_page, fresh_server: Server, text: str):
    page = new_page(fresh_server)
    step_in(page, COMMUNICATIONS)
    page.goto(f"{SOCIAL}/new/finding")
    page.get_by_label("What was found?").fill(text)
    page.locator("[name=source]").fill("Seen on ward 3")
    page.locator("[name=strength]").first.check()
    page.get_by_role("button", name="Add", exact=True).click()
    if page.get_by_role("alert").count():
        expect(page.locator("#form-statement-refusal")).to_be_visible()
        expect(page.get_by_label("What was found?")).to_have_value(text)
    else:
        # A mark of direction may stay where the text is shut in an element of its own.
        isolated = page.locator("[dir=auto], bdi").filter(has_text=text[:5])
        assert isolated.count() > 0


def test_the_way_back_after_saving_shows_the_form_and_saving_again_changes_nothing(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    step_in(page, COMMUNICATIONS)
    new_finding(page, "Saved, and looked at again")
    expect(page.get_by_text("Added.", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Add a finding")).to_be_visible()
    page.go_forward()
    expect(page.get_by_text("Saved, and looked at again", exact=True)).to_have_count(1)
    # Reloading the page after a save sends nothing again: it was reached by a redirect.
    page.reload()
    expect(page.get_by_text("Saved, and looked at again", exact=True)).to_have_count(1)


def test_a_form_of_a_parked_initiative_is_refused_with_a_reason(page: Page):
    step_in(page, COMMUNICATIONS)
    answer = page.request.post(f"{WALL}/new/finding", form={"record": "somewhere", "statement": "Too late"})
    assert answer.status == 403
    assert "parked" in answer.text().lower()
