"""The addresses of pages, read from the Swift sources that register them."""

import re
from pathlib import Path

WEB = Path(__file__).resolve().parents[2] / "Sources" / "Web"
# Registered with GET, but no pages: the style sheet with its like, and the answer for whoever watches the server.
NO_PAGES = {
    "/files/{version}/{name}",
    "/health",
    # Files for a spreadsheet.
    "/tables/initiatives",
    "/tables/people",
    "/tables/journal",
    "/tables/tokens",
    "/tables/catalogue",
    "/initiatives/{id}/tables/{kind}",
    "/initiatives/{id}/tables/journal",
    "/initiatives/{id}/tables/team",
    "/initiatives/{id}/tables/invitations",
    "/initiatives/{id}/tables/waivers",
    "/initiatives/{id}/tables/conversation",
    "/initiatives/{id}/paste/{kind}/template",
}


def pages() -> set[str]:
    """The pattern of every page, such as "/initiatives/{id}/team"."""
    sources = {path: path.read_text() for path in WEB.rglob("*.swift")}
    cases: dict[str, str] = {}
    for text in sources.values():
        for name, body in re.findall(r"enum (\w+): Route \{(.*?)\n\}", text, re.DOTALL):
            cases |= patterns(name, body)
    registered = {
        f"{route}.{case}" for text in sources.values() for route, case in re.findall(r"routes\.get\((\w+)\.(\w+)", text)
    }
    unknown = registered - cases.keys()
    assert registered and not unknown, f"no steps are found in the sources for {unknown}"
    return {cases[route] for route in registered} - NO_PAGES


def patterns(route: str, body: str) -> dict[str, str]:
    """The pattern of each case of an enum of routes, whose only computed base is called `base`."""
    base = re.search(r"func base\(.*?\[Step\] \{ (\[.*?\]) \}", body)
    found = re.findall(r"case \.(\w+)(?:\([^)]*\))?: (.*)", body)
    if not found:
        only = re.search(r"var steps: \[Step\] \{ (\[.*?\]) \}", body).group(1)
        return {f"{route}.{case}": pattern(only) for case in re.findall(r"case (\w+)$", body, re.MULTILINE)}
    return {
        f"{route}.{case}": pattern(re.sub(r"base\(\w+\)", base.group(1) if base else "", steps))
        for case, steps in found
    }


def pattern(steps: str) -> str:
    """Of `["initiatives", .id("id", id)] + ["team"]`: "/initiatives/{id}/team"."""
    pieces = re.findall(r'\.\w+\("(\w+)"[^)]*\)|"([^"]*)"', steps)
    return "/" + "/".join(f"{{{value}}}" if value else fixed for value, fixed in pieces)
