"""What survives when the power goes in the middle of many people's writing."""

import html
import http.client
import re
import secrets
import threading
import urllib.parse

from server import Server, tandem

WRITERS = 200
# Each writer goes on until the server is gone, so that the end surely comes in the middle of writing.
ENOUGH = 400


class Client:
    """One connection of one person, as a browser would hold it."""

    def __init__(self, server: Server, cookie: str = ""):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        self.cookie = cookie

    def get(self, path: str) -> str:
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        assert answer.status == 200, f"{path} answered {answer.status}"
        return text

    def post(self, path: str, fields: dict[str, str]) -> http.client.HTTPResponse:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": self.cookie}
        self.connection.request("POST", path, urllib.parse.urlencode(fields), headers)
        answer = self.connection.getresponse()
        answer.read()
        return answer


def signed_in(server: Server, person: str) -> str:
    """The cookie of one of the demo's people."""
    client = Client(server)
    forms = re.findall(r"<form.*?</form>", client.get("/sign-in"), re.DOTALL)
    form = next(form for form in forms if f">{person}<" in form)
    answer = client.post("/sign-in/demo", {"person": re.search(r'name="person" value="([^"]+)"', form).group(1)})
    assert answer.status == 303
    return answer.getheader("Set-Cookie").split(";")[0]


def conversation(server: Server, cookie: str) -> str:
    """The address of the first stage of an initiative that is under way."""
    listed = Client(server, cookie).get("/initiatives?standing=active")
    return re.search(r'href="(/initiatives/(?!new")[a-z0-9-]+)"', listed).group(1) + "/stages/need"


class Writing:
    """Many people who say one thing after another, and what the server acknowledged."""

    def __init__(self, server: Server, cookie: str, address: str):
        self.server, self.cookie, self.address = server, cookie, address
        self.acknowledged: set[str] = set()
        self.refused: list[int] = []
        self.changed = threading.Condition()

    def run(self) -> None:
        threads = [threading.Thread(target=self._write, args=(number,)) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        with self.changed:
            enough = self.changed.wait_for(lambda: len(self.acknowledged) >= ENOUGH or self.refused, timeout=120)
        self.server.process.kill()
        self.server.process.wait()
        for thread in threads:
            thread.join()
        assert enough and not self.refused, f"{len(self.acknowledged)} acknowledged, refused with {self.refused[:5]}"

    def _write(self, number: int) -> None:
        client = Client(self.server, self.cookie)
        for turn in range(10_000):
            name = f"w{number}t{turn}"
            fields = {"record": secrets.token_hex(8), "words": whole(name)}
            try:
                status = client.post(f"{self.address}/conversation", fields).status
            except (OSError, http.client.HTTPException):
                # The server is gone: whether this one was kept nobody was told.
                return
            with self.changed:
                if status == 303:
                    self.acknowledged.add(name)
                else:
                    self.refused.append(status)
                self.changed.notify()


def whole(name: str) -> str:
    """A message of some length whose beginning and end both bear its name."""
    return f"begin-{name} " + "and so on, " * 60 + f"end-{name}"


def test_kill_during_concurrent_writes_loses_nothing_that_was_acknowledged(fresh_server: Server):
    cookie = signed_in(fresh_server, "Communications lead")
    address = conversation(fresh_server, cookie)
    writing = Writing(fresh_server, cookie, address)
    writing.run()

    # Before any server opens the file, and so with the log as the dead one left it.
    verified = tandem(fresh_server, "journal", "verify")
    assert verified.returncode == 0, verified.stderr
    checked = tandem(fresh_server, "check")
    assert checked.returncode == 0, checked.stderr

    fresh_server.start()
    page = html.unescape(Client(fresh_server, cookie).get(address))
    begun = re.findall(r"begin-(w\d+t\d+)\b", page)
    ended = re.findall(r"end-(w\d+t\d+)\b", page)
    assert begun == ended, "a message is there in part"
    assert len(begun) == len(set(begun)), "a message is there twice"
    lost = writing.acknowledged - set(begun)
    assert not lost, f"{len(lost)} of {len(writing.acknowledged)} acknowledged messages are gone"

    # The next write goes on where the dead server stopped.
    answer = Client(fresh_server, cookie).post(
        f"{address}/conversation", {"record": secrets.token_hex(8), "words": "after the restart"}
    )
    assert answer.status == 303
    assert tandem(fresh_server, "journal", "verify").returncode == 0
