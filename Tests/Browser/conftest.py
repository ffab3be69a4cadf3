"""The fixtures: a server with the demo organisation, and pages of a browser that watches what they do."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, sync_playwright

from pictures import REPORTS
from server import Server, clone, prepare_demo
from watch import Watch

CHROMIUM = "/usr/bin/chromium"
PHONE, DESK = 390, 1280
HEIGHTS = {PHONE: 844, DESK: 800}

watches_key = pytest.StashKey[list[Watch]]()


@pytest.fixture(scope="session")
def binary() -> Path:
    """The program under test, which script/test builds and names in TANDEM_BINARY."""
    path = Path(os.environ.get("TANDEM_BINARY", ""))
    if not path.is_file():
        pytest.fail("TANDEM_BINARY does not name the built program; script/test --browser-only sets it.", pytrace=False)
    return path.absolute()


@pytest.fixture(scope="session")
def prepared_demo(binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo organisation in a file that no server opens; servers get copies of it."""
    database = tmp_path_factory.mktemp("prepared") / "demo.sqlite"
    prepare_demo(binary, database)
    return database


def running(binary: Path, database: Path):
    server = Server(binary, database)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def server(binary: Path, prepared_demo: Path, tmp_path_factory: pytest.TempPathFactory):
    """The demo organisation, shared by all tests that only look."""
    yield from running(binary, clone(prepared_demo, tmp_path_factory.mktemp("shared")))


@pytest.fixture
def fresh_server(binary: Path, prepared_demo: Path, tmp_path: Path):
    """The demo organisation as on its first day, for one test that writes."""
    yield from running(binary, clone(prepared_demo, tmp_path))


@pytest.fixture
def empty_server(binary: Path, tmp_path: Path):
    """No organisation and no account yet; `log()` holds the one-time set-up link."""
    yield from running(binary, tmp_path / "empty.sqlite")


@pytest.fixture(scope="session")
def browser():
    # Chromium refuses its own sandbox to root. Names resolve to nothing, so that no page can reach the outside.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            chromium_sandbox=os.geteuid() != 0,
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--font-render-hinting=none"],
        )
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser, request: pytest.FixtureRequest):
    """Opens pages, each with cookies of its own, as another person at another device would.

    new_page(), or new_page(fresh_server, width=PHONE, scheme="dark", javascript=False)
    """
    watches = request.node.stash.setdefault(watches_key, [])

    def open_page(
        server: Server | None = None,
        *,
        width: int = DESK,
        scheme: str = "light",
        javascript: bool = True,
        may_fail: bool = False,
    ):
        server = server or request.getfixturevalue("server")
        context = browser.new_context(
            base_url=server.address,
            viewport={"width": width, "height": HEIGHTS[width]},
            is_mobile=width == PHONE,
            has_touch=width == PHONE,
            color_scheme=scheme,
            java_script_enabled=javascript,
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/Zurich",
        )
        context.set_default_timeout(15_000)
        watches.append(Watch(context, server, may_fail))
        return context.new_page()

    return open_page


@pytest.fixture
def page(new_page) -> Page:
    """A light page on a desk, on the shared server."""
    return new_page()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item):
    """A test whose pages complained has failed, even when it found all that it looked for."""
    result = yield
    complaints = [line for watch in item.stash.get(watches_key, []) for line in watch.complaints()]
    if complaints:
        pytest.fail("\n".join(["the browser complained:", *complaints]), pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    """A failed test shows what the server wrote, and leaves a picture of every page that was open."""
    report = yield
    if not report.failed:
        return report
    watches = item.stash.get(watches_key, [])
    servers = {watch.server for watch in watches}
    servers.update(value for value in getattr(item, "funcargs", {}).values() if isinstance(value, Server))
    for server in servers:
        report.sections.append((f"end of the log of {server.address}", server.log()[-8_000:]))
    if report.when == "call":
        for number, page in enumerate(page for watch in watches for page in watch.context.pages):
            report.sections.append((f"page {number}", picture_of_failure(item, page, number)))
    return report


def picture_of_failure(item: pytest.Item, page: Page, number: int) -> str:
    file = REPORTS / "failures" / f"{re.sub(r'[^A-Za-z0-9]+', '-', item.name).strip('-')}-{number}.png"
    try:
        page.screenshot(path=file, full_page=True)
    except Error as error:
        return f"{page.url}\nno picture: {error}"
    return f"{page.url}\n{file}"


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Pages close before any server stops, so that no server waits for their connections."""
    for watch in item.stash.get(watches_key, []):
        watch.context.close()
