"""WCAG 2.2 AA as far as a machine can judge it, by axe-core."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    # The one rule of 2.2, which axe leaves out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}

# What can differ between light and dark, where the elements are the same.
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}

axe = Axe()


def assert_accessible(page: Page, options: dict = OPTIONS) -> None:
    """Fails with one paragraph per rule that is broken: where, and what would be right. Needs JavaScript."""
    violations = axe.run(page, options=options).response["violations"]
    assert not violations, "\n".join([f"axe on {page.url}", *(describe(violation) for violation in violations)])


def describe(violation: dict) -> str:
    lines = [f"- {violation['id']} ({violation['impact']}): {violation['help']}, see {violation['helpUrl']}"]
    for node in violation["nodes"]:
        lines.append(f"  at {' '.join(str(part) for part in node['target'])}: {node['html'][:160]}")
        lines += [f"    {line.strip()}" for line in node["failureSummary"].splitlines()]
    return "\n".join(lines)
