"""On a phone the page of a stage begins with the stage: what stands above it takes little room and stays in use."""

import re

from playwright.sync_api import Page, expect

from conftest import PHONE
from people import step_in
from visits import COMMUNICATIONS, COMMUNITY


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).bounding_box()
    return box["y"] + box["height"]


def test_a_stage_begins_on_the_first_screen(new_page):
    page = new_page(width=PHONE)
    step_in(page, COMMUNICATIONS)
    page.goto(f"{COMMUNITY}/stages/business-case")
    page.evaluate("document.querySelector('.banner')?.remove()")
    track = page.locator(".track").bounding_box()
    assert track["height"] < 80, "the stations stand in one line"
    assert bottom(page, ".ways") < 480
    assert page.get_by_role("heading", name="What the case answers").bounding_box()["y"] < 640


def test_the_stations_keep_their_names_and_lead_to_their_pages(new_page):
    page = new_page(width=PHONE)
    step_in(page, COMMUNICATIONS)
    page.goto(f"{COMMUNITY}/stages/business-case")
    stations = page.get_by_role("list", name="Stages").get_by_role("link")
    assert [name.strip() for name in stations.all_text_contents()] == [
        "Need",
        "Evidence",
        "Business case",
        "Options",
        "Decision",
        "Rollout",
        "Outcome",
    ]
    for box in [station.bounding_box() for station in stations.all()]:
        assert box["width"] >= 44 and box["height"] >= 44, "a thumb hits it"
    page.get_by_role("link", name="Evidence", exact=True).click()
    expect(page).to_have_url(re.compile(r"/stages/evidence$"))


def test_the_overview_names_every_station(new_page):
    page = new_page(width=PHONE)
    step_in(page, COMMUNICATIONS)
    page.goto(COMMUNITY)
    assert page.locator(".track").bounding_box()["height"] > 300
