"""What holds for every page, whoever looks at it, on whatever device."""

import re

import pytest
from playwright.sync_api import Page, expect

from accessibility import COLOURS, OPTIONS, assert_accessible
from pictures import screenshot


def assert_presentable(page: Page, name: str) -> None:
    """Named, no wider than the window, accessible by light and in the dark; leaves a picture of each."""
    assert_named(page)
    assert_no_sideways_scrolling(page)
    assert_forms_carry_their_labels(page)
    for scheme, rules in (("light", OPTIONS), ("dark", COLOURS)):
        page.emulate_media(color_scheme=scheme)
        screenshot(page, name)
        assert_accessible(page, rules)


def assert_named(page: Page) -> None:
    """One heading, a title and a language: what a screen reader says first."""
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_be_visible()
    expect(page).to_have_title(re.compile(r"\S"))
    expect(page.locator("html")).to_have_attribute("lang", re.compile(r"^[a-z]{2,3}"))


def assert_forms_carry_their_labels(page: Page) -> None:
    """Whatever is typed into a form goes along with its label, so that no refusal can lose it.

    A slider without a name is not sent: it writes into the field beside it.
    """
    bare = page.evaluate(
        """() => [...document.querySelectorAll(
            'form[method=post] :is(textarea, input:not([type=hidden], [type=radio], [type=checkbox]))')]
          .filter(field => field.type !== 'range' || field.name)
          .filter(field => !field.form.elements[`${field.type === 'password' ? 'secret' : 'typed'}:${field.name}`])
          .map(field => field.outerHTML.slice(0, 120))"""
    )
    assert not bare, "\n".join([f"{page.url} would lose what is typed into", *bare])


def assert_no_sideways_scrolling(page: Page) -> None:
    """Names what sticks out; a wide table may scroll inside a box of its own."""
    width = page.viewport_size["width"]
    if page.evaluate("document.documentElement.scrollWidth") <= width:
        return
    wide = page.evaluate(
        """width => [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > width + 0.5)
          .map(element => element.outerHTML.slice(0, 120))""",
        width,
    )
    pytest.fail("\n".join([f"{page.url} scrolls sideways at {width} px because of", *wide[:10]]), pytrace=False)
