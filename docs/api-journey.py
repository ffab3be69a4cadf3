#!/usr/bin/env python3
"""The journey through the API: what docs/api.md describes, done by the people of a demo, one after another.

    tandem demo --database demo.sqlite && tandem serve --database demo.sqlite &
    docs/api-journey.py http://127.0.0.1:8080

Everybody signs in with the password for sign-offs, and works with a token after that; only signing off takes the
session and the password itself. Needs nothing but Python.
"""

import json
import sys
import urllib.error
import urllib.request

BASE = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/") + "/api/v1"
PASSWORD = "tandem demo"
SITES = "/initiatives/social-sites"


class Refused(Exception):
    """What the server said no to: a problem document (RFC 9457)."""

    def __init__(self, problem):
        super().__init__(problem["detail"])
        self.problem = problem


def call(method, path, body=None, **headers):
    """Sends JSON, gives the answer and its headers."""
    request = urllib.request.Request(BASE + path, method=method)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    if body is not None:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read()
            return (json.loads(text) if text else None), answer.headers
    except urllib.error.HTTPError as error:
        raise Refused(json.load(error)) from None


class Person:
    """Somebody with a session, by which they make a token and sign."""

    def __init__(self, name):
        self.name = name
        sign_in = {"email": f"{name}@wendmark.example", "password": PASSWORD}
        cookie = call("POST", "/session", sign_in)[1]["Set-Cookie"].split(";")[0]
        self.session = {"Cookie": cookie}
        today = call("GET", "/account", **self.session)[0]["today"]
        wish = {"name": "The journey", "scope": "write", "endsOn": today}
        self.token = {"Authorization": "Bearer " + call("POST", "/account/tokens", wish, **self.session)[0]["secret"]}

    def get(self, path):
        return call("GET", path, **self.token)[0]

    def send(self, method, path, body=None, **headers):
        return call(method, path, body, **self.token, **headers)[0]

    def add(self, initiative, kind, **fields):
        return self.send("POST", f"{initiative}/records", {"kind": kind, **fields})

    def change(self, initiative, record, **fields):
        """Reads a record, and writes it with other fields over the very state that was read."""
        path = f"{initiative}/records/{record}"
        present = self.get(path)
        self.send("PUT", path, {**present["fields"], **fields}, If_Match=f'"{present["digest"]}"')

    def representatives(self):
        return [name for party in self.get(f"{SITES}/team")["parties"] for name in party["representatives"]]

    def sign(self, initiative, **bounds):
        """Signs the state that is there, which no token does: the session, and the password once more."""
        path = f"{initiative}/sign-offs"
        seen = call("GET", path, **self.session)[0]["manifest"]
        call("POST", path, {"manifest": seen, "password": PASSWORD, **bounds}, **self.session)


def say(words):
    print(f"- {words}")


def expect(condition, words):
    if not condition:
        sys.exit(f"Not as expected: {words}")


def need_and_answer(communications):
    """A need is written, and IT answers by a link, without an account."""
    need = {
        "name": "Shift swaps",
        "outcome": "Nurses swap shifts where everybody sees it.",
        "forWhom": "1,200 nurses",
        "tried": "A paper list on every ward.",
        "worries": "That swaps break the rules on rest.",
    }
    key = {"Idempotency_Key": "shift-swaps-1"}
    first = communications.send("POST", "/initiatives", need, **key)
    again = communications.send("POST", "/initiatives", need, **key)
    expect(first["id"] == again["id"], "the same key makes one initiative")
    swaps = f"/initiatives/{first['id']}"
    say(f"A need: “{first['title']}”")
    link = communications.send("POST", f"{swaps}/invitations", {"party": "it"})["secret"]
    say(f"Behind IT's link: “{call('GET', f'/answers/{link}')[0]['title']}”")
    call("POST", f"/answers/{link}", {"answer": "if", "words": "if it runs on the guest network."})
    answer = communications.get(swaps)["answers"][0]
    say(f"IT answered “{answer['answer']}” on day {answer['day']}: {answer['words']}")
    try:
        call("POST", f"/answers/{link}", {"answer": "yes"})
        sys.exit("The link worked twice.")
    except Refused as refused:
        say(f"The link again: {refused}")


CHOICE = "social-sites-list"


def open_conditions(person):
    return [c["title"] for c in person.get(f"{SITES}/gates")["conditions"] if c["state"] == "open"]


def bring_to_a_decision(people):
    """The parties disagree about YouTube for staff: what stands in the way is settled, one thing after another."""
    lead, it, hr = people["communications-lead"], people["it-lead"], people["hr-partner"]
    officer, protection = people["security-officer"], people["data-protection-officer"]
    say(f"Before the decision stand {len(open_conditions(lead))} open conditions")

    it.change(SITES, "social-sites-copied-site", owner="security")
    for line in ("shaping", "line", "clinical"):
        it.change(SITES, f"social-sites-{line}")  # Written anew, it rests on the finding as it stands.
    it.change(SITES, "social-sites-k49", result="met", note="Names open with two keys only.")
    protection.change(SITES, "social-sites-k53", result="missed", note="The maker writes names.")
    officer.change(SITES, "social-sites-clearance", upTo="confidential")
    meets = {"clinical-first": "met", "no-list": "met", "scanned": "met", "no-form": "missed"}
    for requirement, result in meets.items():
        it.add(SITES, "check", option="social-sites-apart", mustHave=f"social-sites-{requirement}", result=result)

    lead.add(SITES, "position", option="social-sites-apart", stance="accepts", words="if it does not delay the films")
    hr.add(SITES, "position", option="social-sites-apart", stance="supports", words="A break is a break.")
    hr.add(SITES, "position", option="social-sites-relay", stance="objects", words="It only moves the list.")
    hr.change(SITES, "social-sites-p63", stance="supports", words="With two keys, one of them the works council's.")
    # The owners accept what is left of the risks as they stand, and the case is simulated as it stands.
    for person, risk in ((officer, "copied-site"), (it, "clinical")):
        words = "It is less than today, and we look at it every quarter."
        person.add(SITES, "acceptance", risk=[f"social-sites-{risk}"], until="2029-12-31", words=words)
    case = lead.send("POST", f"{SITES}/simulation", {"trials": 2000})
    say(f"Simulated: {case['facts'][0]['value']}; best in the mean: {case['facts'][1]['value']}")
    waiver = lead.get(f"{SITES}/waivers")["items"][0]["number"]
    words = "The maker has answered: there is nothing left to set aside."
    lead.send("POST", f"{SITES}/waivers/{waiver}/settlement", {"agrees": False, "reason": words})

    # A must-have and a position have changed, so the comparison is another one.
    lead.send("POST", f"{SITES}/appraisal", {})
    lead.send("POST", f"{SITES}/passages", {"stage": "options"})
    lead.add(
        SITES,
        "decision",
        choice=CHOICE,
        reasons="Films play on the wards, the laboratory stays fast, and nobody is counted.",
        readyBy="2028-01-31",
        waiting="212 forms a year, five days each.",
        contribution="The measurement, and the rules on the lines.",
    )
    hr.add(SITES, "condition", words="Names can be opened with two keys only.", owes="it")
    say("Chosen: a list of open sites, video slowed at lunch")


def states(person):
    return {s["party"]: s["state"] for s in person.get(f"{SITES}/sign-offs")["signOffs"]}


def sign(people):
    """Everybody who has to signs, within a bound on the cost; a token cannot."""
    lead = people["communications-lead"]
    seen = lead.get(f"{SITES}/sign-offs")
    try:
        lead.send("POST", f"{SITES}/sign-offs", {"manifest": seen["manifest"], "password": PASSWORD})
        sys.exit("A token signed off.")
    except Refused as refused:
        say(f"With a token: {refused}")
    bound = int(float(seen["exposure"]["cost"]["amount"]) * 1.2)
    for person in people.values():
        if person.name not in people["it-lead"].representatives():
            person.send("PUT", f"{SITES}/representatives/{person.name}")
        person.sign(SITES, cost=str(bound))
    expect(set(states(lead).values()) == {"stands"}, "all sign-offs stand")
    say(f"{len(people)} parties signed, with a cost up to {bound} each")


def change_the_cost(people):
    """A cost moves within the bounds, then beyond them."""
    it = people["it-lead"]
    it.change(SITES, "social-sites-shaping", high="9500")
    expect(set(states(it).values()) == {"stands"}, "a change within the bounds leaves them standing")
    say(f"Within the bounds: {it.get(f'{SITES}/sign-offs')['signOffs'][0]['changes'][0]}")
    it.change(SITES, "social-sites-shaping", high="30000")
    expect(set(states(it).values()) == {"stale"}, "a change beyond the bounds makes them stale")
    for words in it.get(f"{SITES}/sign-offs")["signOffs"][0]["changes"]:
        say(f"Stale: {words}")
    it.send("POST", f"{SITES}/simulation", {"trials": 2000})
    # A criterion takes its scores from the case, so the appraisal is one of before, too.
    it.send("POST", f"{SITES}/appraisal", {})
    for person in people.values():
        person.sign(SITES)
    expect(set(states(it).values()) == {"stands"}, "the sign-offs are renewed")
    say("Renewed by all of them")


def move_on(people):
    lead = people["communications-lead"]
    gates = lead.send("POST", f"{SITES}/passages", {"stage": "decision"})
    say(f"Passed; the next stage is “{gates['stage']}”")
    brief = lead.get(f"{SITES}/brief")
    cost = brief["request"]["cost"]
    say(f"The brief asks for up to {cost['amount']} {cost['currency']}, ready by {brief['request']['date']}")
    say(f"It ends with the head of the journal: {brief['head']['number']} {brief['head']['link']}")


def main():
    names = [
        "communications-lead",
        "it-lead",
        "hr-partner",
        "security-officer",
        "data-protection-officer",
        "chief-financial-officer",
    ]
    people = {name: Person(name) for name in names}
    need_and_answer(people["communications-lead"])
    bring_to_a_decision(people)
    sign(people)
    change_the_cost(people)
    move_on(people)


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(json.dumps(refused.problem, indent=2, ensure_ascii=False))
