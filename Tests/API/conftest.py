"""The fixtures: a served demo of one's own, and requests to its API."""

import json
import os
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from server import Server, prepare_demo

PASSWORD = "tandem demo"
ROOT = Path(__file__).resolve().parents[2]


class API:
    """Sends requests to one server and gives back status, headers and JSON."""

    def __init__(self, server: Server):
        self.server = server
        self.base = f"{server.address}/api/v1"

    def send(self, method: str, path: str, body=None, **headers: str) -> tuple[int, dict, object]:
        request = urllib.request.Request(self.base + path, method=method)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            answer = urllib.request.urlopen(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            text = answer.read()
            return answer.status, answer.headers, json.loads(text) if text else None

    def sign_in(self, person: str) -> str:
        """The cookie of somebody's session."""
        sign_in = {"email": f"{person}@wendmark.example", "password": PASSWORD}
        status, headers, _ = self.send("POST", "/session", sign_in)
        assert status == 201
        return headers["Set-Cookie"].split(";")[0]

    def token(self, person: str, scope: str = "write") -> str:
        """The text of a token of somebody's."""
        cookie = self.sign_in(person)
        today = self.send("GET", "/account", Cookie=cookie)[2]["today"]
        wish = {"name": "A test", "scope": scope, "endsOn": today}
        status, _, fresh = self.send("POST", "/account/tokens", wish, Cookie=cookie)
        assert status == 201
        return fresh["secret"]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> API:
    """A demo as on its first day: what one file of tests does, no other sees."""
    binary = Path(os.environ["TANDEM_BINARY"])
    database = tmp_path_factory.mktemp("api") / "demo.sqlite"
    prepare_demo(binary, database)
    server = Server(binary, database)
    server.start()
    yield API(server)
    server.stop()
