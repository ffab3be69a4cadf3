"""How heavy pages are, what they load, and how soon something is to be seen."""

import statistics
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

from load import STAGES, Load
from server import Server, get

CHROMIUM = "/usr/bin/chromium"
PAINTS = 7
PAINTED = "performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)"


def measure(file: Path) -> dict:
    """The largest page, what comes with it, and the first paint of the page that is opened most."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as name, Server(file, Path(name)) as server:
        server.wait_for_renewal()
        load = Load(server, file.with_name(file.name + ".people"))
        sizes = {path: size(server, path, load.cookies[0]) for path in paths(load.busiest)}
        largest = max(sizes, key=sizes.get)
        loaded = browse(server, load, largest)
        return {"largest": largest.replace(load.busiest, "{id}"), "bytes": sizes[largest], **loaded}


def paths(initiative: str) -> list[str]:
    """The pages of the initiative with the longest journal, and those that all initiatives share."""
    own = [f"/initiatives/{initiative}"]
    own += [f"{own[0]}/{page}" for page in ("team", "sign-off", "brief", "journal", "waivers")]
    own += [f"{own[0]}/stages/{stage}" for stage in STAGES]
    return ["/", "/initiatives", "/people", "/settings", *own]


def size(server: Server, path: str, cookie: str) -> int:
    status, body = get(server.port, path, cookie)
    return len(body) if status == 200 else 0


def browse(server: Server, load: Load, largest: str) -> dict:
    """What a browser without anything in its cache asks for, and when it first paints text, in milliseconds."""
    address = f"http://127.0.0.1:{server.port}"
    asked, paints = set(), []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for _ in range(PAINTS):
            context = browser.new_context()
            name, value = load.cookies[0].split("=", 1)
            context.add_cookies([{"name": name, "value": value, "url": address}])
            page = context.new_page()
            page.on("request", lambda request: asked.add(urlsplit(request.url)))
            page.goto(f"{address}{largest}", wait_until="load")
            paints.append(painted(page))
            context.close()
        browser.close()
    others = sorted({address.netloc for address in asked} - {f"127.0.0.1:{server.port}", ""})
    besides = [address.path for address in asked if address.path.endswith((".css", ".js"))]
    weight = sum(size(server, path, load.cookies[0]) for path in besides)
    return {"besides": weight, "others": others, "paint": statistics.median(paints)}


def painted(page: Page) -> float:
    """Asked again and again: the content security policy of our pages does not let a waiting function run."""
    while not (found := page.evaluate(PAINTED)):
        page.wait_for_timeout(20)
    return found[0]


def words(found: dict) -> str:
    others = ", ".join(found["others"]) or "none"
    return (
        f"Largest page: {found['largest']}, {found['bytes'] / 1000:.1f} KB; styles and scripts "
        f"{found['besides'] / 1000:.1f} KB more; other hosts asked: {others}. "
        f"First contentful paint of it: {found['paint']:.0f} ms (median of {PAINTS}, nothing cached)."
    )
