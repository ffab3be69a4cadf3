"""Every page of the product that can be looked at without changing anything, and who of the demo looks at it."""

import re
from dataclasses import dataclass

from playwright.sync_api import Page

from people import step_in


@dataclass(frozen=True)
class Visit:
    """A page and the person of the demo who looks at it; nobody is a visitor without an account."""

    path: str
    person: str | None = None
    status: int = 200

    def __str__(self) -> str:
        words = f"{self.path.strip('/') or 'home'} {self.person or ''}"
        return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")

    def go(self, page: Page) -> None:
        if self.person:
            step_in(page, self.person)
        answer = page.goto(self.path)
        assert answer.status == self.status, f"{self.path} answered {answer.status}"


COMMUNICATIONS = "Communications lead"
ADVISER = "Digital adviser"
IT = "IT lead"
ENGINEER = "Network engineer"
HR = "HR partner"
SECURITY = "Security officer"
DATA_PROTECTION = "Data protection officer"
SPONSOR = "Chief financial officer"
AGENCY = "Web agency"
EMPLOYEE = "Nurse on ward 3"
ADMINISTRATOR = "Administrator"
MEMBERS = [COMMUNICATIONS, ADVISER, IT, ENGINEER, HR, SECURITY, DATA_PROTECTION, SPONSOR]

COMMUNITY, SOCIAL, BLOG, WALL = (
    f"/initiatives/{name}" for name in ("employee-community", "social-sites", "campaign-blog", "photo-wall")
)
STAGES = ["need", "evidence", "business-case", "options", "decision", "rollout", "outcome"]
KINDS = [
    "need", "profile", "finding", "benefit", "cost", "risk", "estimate", "frame", "control", "acceptance", "option",
    "must-have", "check", "position", "clearance", "advice", "criterion", "scores", "weights", "decision", "condition",
    "reservation", "milestone", "consultation", "transition", "announcement", "measure", "reading", "credit",
]  # fmt: skip

PASTED = ["finding", "estimate", "benefit", "cost", "option", "milestone", "measure"]

VISITS = [
    Visit("/sign-in"),
    Visit("/sign-in?next=/initiatives&done=signed-out"),
    *(Visit("/", person) for person in [*MEMBERS, AGENCY, EMPLOYEE, ADMINISTRATOR]),
    Visit("/initiatives", IT),
    Visit("/initiatives", AGENCY),
    Visit("/initiatives?q=video&stage=options&standing=active&track=full&party=it", HR),
    Visit("/initiatives?q=nothing+like+this", SPONSOR),
    Visit("/initiatives?page=99", HR),
    Visit("/initiatives/new", COMMUNICATIONS),
    Visit("/initiatives/new", IT),
    *(Visit(path, COMMUNICATIONS) for path in (COMMUNITY, SOCIAL, BLOG, WALL)),
    *(Visit(path, IT) for path in (COMMUNITY, SOCIAL, BLOG, WALL)),
    Visit(BLOG, AGENCY),
    Visit(COMMUNITY, SPONSOR),
    *(Visit(f"{path}/stages/{stage}", HR) for path in (COMMUNITY, SOCIAL, BLOG) for stage in STAGES),
    *(Visit(f"{SOCIAL}/stages/{stage}", IT) for stage in STAGES),
    *(Visit(f"{BLOG}/stages/{stage}", AGENCY) for stage in ("need", "business-case", "outcome")),
    *(Visit(f"{WALL}/stages/{stage}", COMMUNICATIONS) for stage in ("need", "options")),
    *(Visit(f"{SOCIAL}/new/{kind}", IT) for kind in KINDS),
    *(Visit(f"{SOCIAL}/paste/{kind}", IT) for kind in PASTED),
    # A record that is there: one's own to change, another party's to read.
    Visit(f"{SOCIAL}/records/social-sites-lunch", ENGINEER),
    Visit(f"{SOCIAL}/records/social-sites-lunch", HR),
    Visit(f"{COMMUNITY}/new/decision", COMMUNICATIONS),
    # Scores and weights: all revealed, one sheet as its writer changes it, and the order of the weights.
    Visit(f"{SOCIAL}/scoring", COMMUNICATIONS),
    Visit(f"{SOCIAL}/scoring/options/social-sites-list", IT),
    Visit(f"{SOCIAL}/scoring/weights", IT),
    Visit(f"{SOCIAL}/scoring/weights?again=yes", IT),
    Visit(f"{SOCIAL}/first-case", COMMUNICATIONS),
    *(Visit(f"{COMMUNITY}/case-history", person) for person in (COMMUNICATIONS, IT)),
    Visit(f"{WALL}/case-history", HR),
    Visit(f"{COMMUNITY}/answer", HR),
    Visit(f"{SOCIAL}/answer", DATA_PROTECTION),
    Visit(f"{SOCIAL}/answer", COMMUNICATIONS),
    Visit(f"{SOCIAL}/team", COMMUNICATIONS),
    Visit(f"{BLOG}/team", HR),
    Visit(f"{BLOG}/team", AGENCY),
    *(
        Visit(f"{path}/comparison", person)
        for path, person in ((SOCIAL, COMMUNICATIONS), (SOCIAL, SPONSOR), (WALL, HR))
    ),
    Visit(f"{SOCIAL}/comparison/trial", IT),
    Visit(f"{SOCIAL}/track", IT),
    Visit(f"{WALL}/track", ADVISER),
    Visit(f"{SOCIAL}/waivers", COMMUNICATIONS),
    Visit(f"{SOCIAL}/waivers", HR),
    Visit(f"{BLOG}/waivers", IT),
    *(Visit(f"{COMMUNITY}/sign-off", person) for person in (COMMUNICATIONS, IT, SECURITY)),
    Visit(f"{SOCIAL}/sign-off", SPONSOR),
    Visit(f"{SOCIAL}/standing", COMMUNICATIONS),
    Visit(f"{WALL}/standing", COMMUNICATIONS),
    *(Visit(f"{path}/brief", SPONSOR) for path in (COMMUNITY, SOCIAL, BLOG, WALL)),
    *(Visit(f"{path}/journal", IT) for path in (COMMUNITY, SOCIAL, BLOG, WALL)),
    Visit("/people", IT),
    Visit("/people", ADMINISTRATOR),
    Visit("/people/new", ADMINISTRATOR),
    Visit("/people/web-agency", ADMINISTRATOR),
    Visit("/people/administrator", ADMINISTRATOR),
    *(Visit("/calendar", person) for person in (IT, HR, AGENCY, EMPLOYEE)),
    *(Visit("/catalogue", person) for person in (IT, HR, ADMINISTRATOR)),
    Visit("/catalogue?q=ldap&category=Communities+and+social+networks&kind=community", ADVISER),
    Visit("/catalogue?q=nothing+like+this", IT),
    Visit("/catalogue/new", IT),
    *(Visit(f"/catalogue/{platform}", person) for platform in ("humhub", "lantern") for person in (IT, HR)),
    Visit("/catalogue/humhub/facts/sign-on", ADVISER),
    Visit("/catalogue/youtube/facts/licence", IT),
    Visit("/catalogue/humhub/prices", IT),
    Visit("/catalogue", AGENCY, status=403),
    *(Visit("/channels", person) for person in (COMMUNICATIONS, ADVISER, HR, AGENCY, EMPLOYEE)),
    Visit("/settings", IT),
    Visit("/settings", ADMINISTRATOR),
    Visit("/settings/journal", ADMINISTRATOR),
    *(Visit("/account", person) for person in (ADVISER, AGENCY, EMPLOYEE, ADMINISTRATOR)),
    Visit("/account/tokens", IT),
    # What is not there, is no longer there, or is for others.
    Visit("/nowhere", status=404),
    Visit("/nowhere", IT, status=404),
    Visit("/initiatives/unknown", IT, status=404),
    Visit("/initiatives/social-sites", ADMINISTRATOR, status=403),
    Visit("/initiatives", EMPLOYEE, status=403),
    Visit("/people/new", IT, status=403),
    Visit("/answer/no-such-token", status=404),
    Visit("/set-up/no-such-token", status=410),
]
