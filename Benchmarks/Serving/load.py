"""What is asked of the server, and wrk asking it."""

import http.client
import json
import random
import resource
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from server import Server

CONNECTIONS = 32
PASSWORD = "benchmark password"
STAGES = ["need", "evidence", "business-case", "options", "decision", "rollout", "outcome"]
WORDS = ["aalen", "film", "community", "blog", "worms", "celle", "directory", "people"]


@dataclass
class Requests:
    """Requests of one kind, as lines for load.lua."""

    name: str
    lines: list[str]

    def write(self, folder: Path) -> Path:
        file = folder / f"{self.name}.requests"
        file.write_text("".join(self.lines))
        return file


class Load:
    """People who are signed in, and what they look at: everything is drawn from a seeded source."""

    def __init__(self, server: Server, people: Path, seed: int = 1):
        self.random = random.Random(seed)
        with sqlite3.connect(f"file:{server.database}?mode=ro", uri=True) as database:
            rows = database.execute("SELECT id, standing FROM initiative ORDER BY id").fetchall()
            busiest = (
                "SELECT initiative FROM journal WHERE initiative IS NOT NULL GROUP BY initiative ORDER BY count(*) DESC"
            )
            self.busiest = database.execute(f"{busiest}, initiative LIMIT 1").fetchone()[0]
        database.close()
        self.all = [row[0] for row in rows]
        self.active = [row[0] for row in rows if row[1] == "active"]
        roster = [line.split("\t") for line in people.read_text().splitlines()]
        # The parties for which something waits on every initiative: the home pages of the others are lighter.
        addresses = [address for address, party in roster if party in ("communications", "it", "hr")]
        self.cookies = [sign_in(server.port, address) for address in addresses]

    def _line(self, path: str, body: str = "") -> str:
        method = "POST" if body else "GET"
        return f"{self.random.choice(self.cookies)}\t{method}\t{path}\t{body}\n"

    def initiative(self) -> Requests:
        """Every initiative once, in an order of its own."""
        ids = self.random.sample(self.all, len(self.all))
        return Requests("initiative", [self._line(f"/initiatives/{one}") for one in ids])

    def hot(self) -> Requests:
        """One initiative, the one with the longest journal, by all people."""
        return Requests("hot", [self._line(f"/initiatives/{self.busiest}") for _ in range(1_000)])

    def home(self) -> Requests:
        return Requests("home", [self._line("/") for _ in range(1_000)])

    def filtered(self) -> Requests:
        """Lists by stage, standing and party, the first pages and later ones, and by words that are searched for."""
        lines = []
        for number in range(1_000):
            query = {"stage": self.random.choice(STAGES), "standing": "active", "page": self.random.randint(1, 4)}
            if number % 3 == 0:
                query = {"party": self.random.choice(["it", "hr", "communications"]), "standing": "active"}
            if number % 10 == 0:
                query = {"q": self.random.choice(WORDS)}
            lines.append(self._line(f"/initiatives?{urlencode(query)}"))
        return Requests("filtered", lines)

    def writes(self) -> Requests:
        """Contributions to conversations of initiatives under way, each a record and a journal entry."""
        words = urlencode({"words": "Who looks after this in the summer, and until which day is it promised?"})
        lines = [
            self._line(
                f"/initiatives/{one}/stages/{self.random.choice(STAGES)}/conversation", f"record=@record@&{words}"
            )
            for one in self.random.sample(self.active, len(self.active))
        ]
        return Requests("writes", lines)


class Wrk:
    """One run of wrk; it takes a processor of its own while the server has the rest."""

    def __init__(self, server: Server, requests: Requests, seconds: int, folder: Path):
        self.name = requests.name
        script = Path(__file__).with_name("load.lua")
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s", script]
        command += [f"http://127.0.0.1:{server.port}", "--", requests.write(folder)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def result(self) -> dict[str, float]:
        output, _ = self.process.communicate()
        if self.process.returncode != 0:
            raise SystemExit(f"wrk failed:\n{output}")
        found = json.loads(output.strip().splitlines()[-1])
        found["rate"] = found["requests"] / (found["microseconds"] / 1e6)
        return found


def run(server: Server, requests: list[Requests], seconds: int, folder: Path) -> dict[str, dict[str, float]]:
    """All of them at the same time, with the processor time of the server and of wrk, in cores."""
    before, own = server.cpu_seconds(), children()
    runs = [Wrk(server, one, seconds, folder) for one in requests]
    results = {run.name: run.result() for run in runs}
    for result in results.values():
        result["server_cores"] = (server.cpu_seconds() - before) / seconds
        result["wrk_cores"] = (children() - own) / seconds
    return results


def children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def sign_in(port: int, address: str) -> str:
    """Signs somebody in as the sign-in page does.

    Returns the cookie."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    body = urlencode({"email": address, "password": PASSWORD})
    connection.request("POST", "/sign-in", body, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    if answer.status != 303:
        raise SystemExit(f"{address} could not sign in: {answer.status}")
    cookie = answer.getheader("Set-Cookie").split(";")[0]
    connection.close()
    return cookie
