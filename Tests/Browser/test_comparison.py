"""Weights that are tried change the answer at once where scripts run, and with a button where they do not."""

from playwright.sync_api import Page, expect

from people import step_in
from visits import IT, SOCIAL

TRIAL = f"{SOCIAL}/comparison/trial"


def only(page: Page, name: str) -> None:
    """Gives all points to one criterion."""
    for field in page.locator("input[type=number]").all():
        field.fill("0")
    page.get_by_role("spinbutton", name=name).fill("100")


def test_the_answer_follows_the_weights_without_leaving_the_page(page: Page):
    step_in(page, IT)
    page.goto(TRIAL)
    answer = page.locator("#trial-answer .sentence")
    before = answer.inner_text()
    only(page, "Weeks until it works")
    expect(answer).to_contain_text("“Do nothing” comes first with 100 of 100 points", timeout=60_000)
    assert answer.inner_text() != before
    assert page.url.endswith("/comparison/trial")
    # The slider beside a number is the same number.
    slider = page.get_by_role("slider", name="Weeks until it works")
    assert slider.input_value() == "100"
    slider.focus()
    page.keyboard.press("Home")
    assert page.get_by_role("spinbutton", name="Weeks until it works").input_value() == "0"
    expect(page.locator("#trial-answer")).to_contain_text("nothing would matter", timeout=60_000)


def test_without_a_script_a_button_tries_them(new_page):
    page = new_page(javascript=False)
    step_in(page, IT)
    page.goto(TRIAL)
    assert page.locator("input[type=range]").count() == 0
    only(page, "Weeks until it works")
    page.get_by_role("button", name="Try").click()
    expect(page.locator("#trial-answer .sentence")).to_contain_text("“Do nothing” comes first with 100 of 100 points")
    assert page.get_by_role("spinbutton", name="Weeks until it works").input_value() == "100"
