"""Listens to a browser context for everything that a healthy page never does."""

from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

from server import Server


class Watch:
    """Console errors (violations of the content security policy are among them), uncaught exceptions, requests to
    another host, and answers that say the server failed."""

    def __init__(self, context: BrowserContext, server: Server, may_fail: bool = False):
        self.context = context
        # Whether the test makes the server fail on purpose.
        self.may_fail = may_fail
        self.server = server
        self._complaints: list[str] = []
        self._missing: list[tuple[str, str]] = []
        self._refused_pages: set[str] = set()
        context.on("console", self._on_console)
        context.on("weberror", self._on_exception)
        context.on("request", self._on_request)
        context.on("response", self._on_response)

    def complaints(self) -> list[str]:
        """What was heard so far."""
        # Any question to the browser makes sure that the events before it have arrived.
        self.context.cookies()
        # A refused form answers with 4xx on purpose, and the browser calls that an error; a missing style sheet,
        # picture or script is one.
        missing = [text for address, text in self._missing if address not in self._refused_pages]
        return self._complaints + missing

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        address = urldefrag(message.location["url"]).url
        text = f"console: {message.text} ({address}:{message.location['lineNumber']})"
        if message.text.startswith("Failed to load resource"):
            self._missing.append((address, text))
        else:
            self._complaints.append(text)

    def _on_exception(self, error: WebError) -> None:
        self._complaints.append(f"exception: {error.error}")

    def _on_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob", "about") and f"{parts.scheme}://{parts.netloc}" != self.server.address:
            self._complaints.append(f"request to another host: {request.method} {request.url}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 500 and not self.may_fail:
            self._complaints.append(f"answer {response.status}: {response.request.method} {response.url}")
        elif response.status >= 400 and response.request.is_navigation_request():
            self._refused_pages.add(urldefrag(response.url).url)
