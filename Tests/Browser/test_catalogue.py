"""The catalogue as IT keeps it, and what a decision says of a fact that has changed."""

from playwright.sync_api import expect

from conftest import PHONE
from people import step_in
from server import Server
from visits import COMMUNITY, HR, IT, SOCIAL


def test_a_platform_is_found_corrected_and_priced(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    step_in(page, IT)
    page.goto("/")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Catalogue").click()
    page.get_by_label("Search for").fill("humhub")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("status")).to_have_text("One platform is like that.")
    page.get_by_role("link", name="HumHub").click()

    page.get_by_role("link", name="Correct “Way out”").click()
    page.get_by_label("Nothing", exact=True).check()
    page.get_by_label("In words").fill("Nothing came out.")
    page.get_by_role("button", name="Save").click()
    alert = page.locator("main form").first.get_by_role("alert")
    expect(alert).to_contain_text("hearsay")
    expect(page.get_by_label("In words")).to_have_value("Nothing came out.")
    page.get_by_label("Where can it be read?").fill("Our own trial")
    page.get_by_role("button", name="Save").click()
    fact = page.locator("#fact-export")
    expect(fact).to_contain_text("nothing: Nothing came out.")
    expect(fact.get_by_role("deletion")).to_contain_text("database plus files backup")

    page.get_by_role("link", name="Change the prices").click()
    page.get_by_label("Price 2, amount").fill("3.20")
    page.get_by_label("For what?").nth(1).fill("user and month")
    page.get_by_label("Where can it be read?").nth(1).fill("Offer of today")
    page.get_by_label("Of which day is it?").nth(1).fill("2026-01-02")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#prices")).to_contain_text("€3.20 per user and month")


def test_what_is_added_stands_on_a_shortlist(new_page, fresh_server: Server):
    page = new_page(fresh_server)
    step_in(page, IT)
    page.goto("/catalogue/new")
    page.get_by_label("What is it called?").fill("Film shelf")
    page.get_by_label("In which category?").fill("Video")
    page.locator("[name=kinds][value=video]").check()
    page.get_by_label("Where can it be read?").fill("Our own trial")
    page.get_by_label("When was it read or tried there?").fill("2026-01-02")
    page.locator("[name=hosting][value=inside]").check()
    page.locator("[name=has][value=video]").check()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Film shelf")
    page.goto(f"{SOCIAL}/stages/options")
    expect(page.locator("#candidate-film-shelf")).to_have_count(1)


def test_a_decision_says_that_a_fact_has_changed(new_page, server: Server):
    page = new_page(server, width=PHONE)
    step_in(page, HR)
    page.goto(f"{COMMUNITY}/stages/decision")
    note = page.locator(".note.changed")
    expect(note).to_contain_text("A fact has changed on which the choice rests.")
    expect(note).to_contain_text("Way out of “Lantern” was “all of it:")
    note.get_by_role("link", name="Look at the catalogue").click()
    expect(page.locator("#fact-export")).to_contain_text("Pictures stay behind")
