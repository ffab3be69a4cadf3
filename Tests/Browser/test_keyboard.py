"""Everything can be done with a keyboard alone, and a script only adds comfort."""

import pytest
from playwright.sync_api import Page, expect

from people import step_in
from visits import COMMUNICATIONS, COMMUNITY, IT, SOCIAL


def tab_to(page: Page, name: str, steps: int = 80) -> None:
    """Presses Tab until the focus is on what bears this name, and is always to be seen on the way."""
    for _ in range(steps):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.count() == 0:
            continue
        assert_focus_is_seen(page)
        if name in focused.evaluate("each => each.innerText || each.labels?.[0]?.innerText || ''"):
            return
    pytest.fail(f"{steps} times Tab did not lead to {name!r}")


def assert_focus_is_seen(page: Page) -> None:
    """The browser scrolls to it, it has a size, and something is drawn around it."""
    seen = page.locator(":focus").evaluate(
        """each => {
          const style = getComputedStyle(each), box = each.getBoundingClientRect()
          return { tag: each.outerHTML.slice(0, 100), width: parseFloat(style.outlineWidth), line: style.outlineStyle,
            shows: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight }
        }"""
    )
    assert seen["shows"] and seen["line"] != "none" and seen["width"] >= 2, f"the focus is not to be seen: {seen}"


def test_the_first_tab_offers_to_skip_to_the_content(page: Page):
    step_in(page, IT)
    page.goto(f"{SOCIAL}/stages/options")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to content"
    assert_focus_is_seen(page)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    # The next stop is inside the content, past the navigation.
    page.keyboard.press("Tab")
    assert page.locator(":focus").evaluate("each => document.querySelector('main').contains(each)")


def test_a_need_is_brought_without_a_mouse(new_page, fresh_server):
    page = new_page(fresh_server)
    page.goto("/sign-in")
    tab_to(page, COMMUNICATIONS)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Waiting for you", level=1)).to_be_visible()
    tab_to(page, "Bring a need")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What do you need?")).to_be_visible()
    for question, answer in {
        "What do you want to be different?": "Fewer telephone calls at night.",
        "For whom?": "Night shifts",
        "What have you tried?": "Nothing yet",
        "What worries you?": "Nothing so far",
    }.items():
        tab_to(page, question)
        page.keyboard.type(answer)
    tab_to(page, "Bring this need")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Fewer telephone calls at night.", level=1)).to_be_visible()
    # A choice is made with the arrows.
    tab_to(page, "IT")
    page.keyboard.press("Space")
    tab_to(page, "Write the invitation")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The invitation to IT is ready")).to_be_visible()


def test_a_refused_form_takes_the_reader_to_what_is_wrong(page: Page):
    step_in(page, COMMUNICATIONS)
    page.goto("/initiatives/new")
    page.get_by_label("For whom?").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_focused()
    tab_to(page, "Say what should be different")
    page.keyboard.press("Enter")
    expect(page.get_by_label("What do you want to be different?")).to_be_focused()


def test_leaving_a_page_with_something_typed_asks_first(page: Page):
    step_in(page, COMMUNICATIONS)
    page.goto(f"{SOCIAL}/new/finding")
    page.locator("[name=statement]").press_sequentially("Half")
    asked = []

    def stay(dialog):
        asked.append(dialog.type)
        dialog.dismiss()

    page.once("dialog", stay)
    page.get_by_role("link", name="Cancel").click()
    page.wait_for_timeout(200)
    assert asked == ["beforeunload"]
    expect(page.locator("[name=statement]")).to_have_value("Half")


def test_an_invitation_is_copied_with_one_press(new_page, fresh_server):
    page = new_page(fresh_server)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    step_in(page, COMMUNICATIONS)
    page.goto(f"{SOCIAL}/team")
    page.get_by_role("radio", name="Sponsor", exact=True).check()
    page.get_by_role("button", name="Write the invitation").click()
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    text = page.get_by_label("The text, with the link in it").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == text
    expect(page.get_by_role("button", name="Copy the text")).to_be_visible()


def test_the_brief_is_printed_with_one_press(page: Page):
    step_in(page, IT)
    page.goto(f"{COMMUNITY}/brief")
    page.evaluate("window.print = () => { document.body.dataset.printed = 'yes' }")
    page.get_by_role("button", name="Print", exact=True).click()
    expect(page.locator("body")).to_have_attribute("data-printed", "yes")
