"""An estimate is tried before it is kept: by slider, and by button where there is no script."""

from playwright.sync_api import Page, expect

from people import step_in
from visits import COMMUNITY, IT

ESTIMATE = f"{COMMUNITY}/records/employee-community-e-hall-months"


def test_a_slider_moves_the_number_and_renews_the_answers(page: Page):
    step_in(page, IT)
    page.goto(ESTIMATE)
    shown = page.locator("#preview")
    expect(shown).to_contain_text("Press “Try”")
    before = page.input_value("[name=high]")
    slider = page.get_by_label("Rarely more than, by slider")
    with page.expect_response("**/preview") as answered:
        slider.focus()
        for _ in range(10):
            slider.press("ArrowRight")
    assert answered.value.status == 200
    expect(shown.locator(".sentence")).to_be_visible()
    assert page.input_value("[name=high]") != before
    page.reload()
    assert page.input_value("[name=high]") == before


def test_without_a_script_the_button_shows_the_answers_beside_what_was_typed(new_page):
    page = new_page(javascript=False)
    step_in(page, IT)
    page.goto(ESTIMATE)
    page.fill("[name=high]", "14")
    page.get_by_role("button", name="Try").click()
    expect(page.locator("#preview .sentence")).to_be_visible()
    assert page.input_value("[name=high]") == "14"
    page.goto(ESTIMATE)
    assert page.input_value("[name=high]") != "14"
