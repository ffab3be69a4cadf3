"""Replays docs/api.md: each request is sent, and what comes back is held against the answer below it.

With TANDEM_RECORD=1 in the environment the answers are written anew; look at the difference before you commit it.

A demo begins on the day on which it is made, so days, times, digests and secrets differ from run to run. Such a value
matches another of its form, and where it comes again in a later request, the one of this run is sent. The demo avoids
weekends, so that two of its days are not always as far apart; the days of answers are counted instead.
"""

import json
import os
import re
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from conftest import API, ROOT

PAGE = ROOT / "docs" / "api.md"
PAIR = re.compile(r"```http\n(?P<request>[A-Z]+ /.*?)\n```\n\n```http\n(?P<answer>HTTP/1.1.*?)```", re.DOTALL)
SHOWN = ("Allow", "ETag", "Link", "Location", "Retry-After", "WWW-Authenticate")
VOLATILE = [
    re.compile(form)
    for form in (
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
        r"\d{4}-\d\d-\d\d",
        r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b",
        r"\b\d{1,2}:\d\d\b",
        r"tandem_[A-Za-z0-9_-]{43}",
        r"http://127\.0\.0\.1:\d+",
        r"\b[0-9a-f]{64}\b",
        r"\bMXw[A-Za-z0-9_-]+",
        r"\b[A-Za-z0-9_-]{43}\b",
        r"\b[0-9a-hjkmnp-tv-z]{16}\b",
        r"\b[2-9a-hjkmnp-z]{12}\b",
    )
]
COUNTED = re.compile(r'"day": \d+')
ZONE = ZoneInfo("Europe/Berlin")


class Replay:
    """One walk through the page against one server."""

    def __init__(self, api: API):
        self.api = api
        self.tokens: dict[str, str] = {}
        self.sessions: dict[str, str] = {}
        self.known: dict[str, str] = {}

    def send(self, request: str) -> str:
        """Sends what a block says, and gives the answer as a block says it."""
        head, _, body = request.partition("\n\n")
        first, *lines = head.splitlines()
        method, path = first.split(" ", 1)
        headers = dict(line.split(": ", 1) for line in lines)
        if headers.get("Authorization", "").startswith("Bearer "):
            person = headers["Authorization"].removeprefix("Bearer ")
            headers["Authorization"] = f"Bearer {self._token(person)}"
        if headers.get("Cookie", "").startswith("tandem="):
            headers["Cookie"] = self._session(headers["Cookie"].removeprefix("tandem="))
        status, said, value = self.api.send(
            method, path.removeprefix("/api/v1"), body.encode() if body else None, **headers
        )
        shown = [f"HTTP/1.1 {status}"] + [f"{name}: {said[name]}" for name in SHOWN if said[name]]
        text = "\n".join(shown) + "\n"
        return text if value is None else f"{text}\n{json.dumps(value, indent=2, ensure_ascii=False)}\n"

    def learn(self, documented: str, answered: str) -> None:
        """Remembers which value of this run stands for which of the page."""
        for form in VOLATILE:
            for old, new in zip(form.findall(documented), form.findall(answered), strict=False):
                self.known.setdefault(old, new)

    def of_this_run(self, request: str) -> str:
        """The same request with the values of this run."""
        for old in sorted(self.known, key=len, reverse=True):
            request = request.replace(old, self.known[old])
        return request

    def _token(self, person: str) -> str:
        if person not in self.tokens:
            self.tokens[person] = self.api.token(person)
        return self.tokens[person]

    def _session(self, person: str) -> str:
        if person not in self.sessions:
            self.sessions[person] = self.api.sign_in(person)
        return self.sessions[person]


def plain(text: str) -> str:
    """A block with every volatile value replaced by the form that it has."""
    for number, form in enumerate(VOLATILE):
        text = form.sub(f"<{number}>", text)
    return COUNTED.sub('"day": <counted>', text)


def local(time: str) -> date:
    return datetime.fromisoformat(time).astimezone(ZONE).date()


def miscounted(answered: str) -> list[str]:
    """The answers to an initiative whose day is not the one that their times make it: 1 for the day of asking."""
    said = json.loads(answered.partition("\n\n")[2] or "null")
    if not isinstance(said, dict) or "answers" not in said:
        return []
    asked = local(said["createdAt"])
    return [
        f"{one['party']} answered on day {one['day']}: asked at {said['createdAt']}, answered at {one['at']}"
        for one in said["answers"]
        if one["day"] != (local(one["at"]) - asked).days + 1
    ]


def test_every_request_of_the_page_is_answered_as_it_says(api: API):
    page = PAGE.read_text()
    replay = Replay(api)
    written: list[str] = []
    wrong: list[str] = []
    end = 0
    pairs = list(PAIR.finditer(page))
    requests = re.findall(r"^```http\n[A-Z]+ /", page, re.MULTILINE)
    assert len(pairs) == len(requests), "a request of the page has no answer below it"
    assert len(pairs) >= 25, f"the page has too few requests: {len(pairs)}"
    for pair in pairs:
        request = replay.of_this_run(pair["request"])
        answered = replay.send(request)
        replay.learn(pair["answer"], answered)
        if plain(answered) != plain(pair["answer"]):
            wrong.append(f"{pair['request']}\n--- the page says\n{pair['answer']}\n--- it was\n{answered}")
        wrong += miscounted(answered)
        between = page[pair.end("request") : pair.start("answer")]
        written += [page[end : pair.start("request")], request, between, answered]
        end = pair.end("answer")
    written.append(page[end:])
    if os.environ.get("TANDEM_RECORD") == "1":
        Path(PAGE).write_text("".join(written))
        return
    assert not wrong, f"{len(wrong)} answers differ; record the page anew with TANDEM_RECORD=1.\n" + "\n\n".join(wrong)


def test_every_operation_is_named_on_the_page(api: API):
    page = PAGE.read_text()
    _, _, description = api.send("GET", "/openapi.json")
    missing = [
        f"{method.upper()} {path}"
        for path, methods in description["paths"].items()
        for method in methods
        if f"`{method.upper()} {path.removeprefix('/api/v1')}`" not in page
    ]
    assert missing == []
