"""Holds the running server against its own description: schemathesis makes up requests, right ones and wrong ones.

Every check counts. Some take further statuses for right answers:

- `positive_data_acceptance`: a schema can say what a value looks like, but not that a day lies ahead, that a record is
  there, or that nobody was faster. 400 for a cursor of another list, 410, 412 and 428 for states, 422 for what the
  commands refuse in words.
- `negative_data_rejection`: a link that is spent is told as such (410) before anything else is looked at.
- `missing_required_header`: 428 is the answer to a change without If-Match.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from conftest import API, ROOT

# Only against a run that hangs: how long ten thousand requests take is the machine's to say.
SECONDS = 900
CONFIGURATION = """
base-url = "{address}"
seed = 1
request-timeout = 60
max-failures = 20

[auth.openapi.token]
bearer = "{token}"

[auth.openapi.session]
api_key = "{cookie}"

[checks.positive_data_acceptance]
expected-statuses = [200, 201, 204, 304, 400, 401, 403, 404, 410, 412, 422, 428, 429]

[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 410, 412, 413, 415, 422, 428, 429]

[checks.missing_required_header]
expected-statuses = [400, 401, 403, 415, 422, 428]

[phases.fuzzing]
enabled = true

[generation]
max-examples = 20

# These would end the session or the token by which everything else comes in.
[[operations]]
include-operation-id = ["signOut", "changePassword", "revokeToken", "resetPassword"]
enabled = false
"""


def test_the_description_is_valid_openapi(api: API):
    status, _, description = api.send("GET", "/openapi.json")
    assert status == 200
    problems = [f"{list(error.path)}: {error.message}" for error in OpenAPIV31SpecValidator(description).iter_errors()]
    assert problems == []


@pytest.mark.parametrize("person", ["it-lead", "administrator"])
def test_the_server_keeps_to_its_description(api: API, person: str, tmp_path: Path):
    configuration = tmp_path / "schemathesis.toml"
    cookie = api.sign_in(person).split("=", 1)[1]
    configuration.write_text(CONFIGURATION.format(address=api.server.address, token=api.token(person), cookie=cookie))
    report = ROOT / "reports" / f"contract-{person}.log"
    report.parent.mkdir(exist_ok=True)
    command = [Path(sys.executable).with_name("schemathesis"), "--config-file", configuration, "run"]
    command += [f"{api.base}/openapi.json", "--phases", "examples,coverage,fuzzing,stateful"]
    with report.open("w") as log:
        ended = subprocess.run(
            command, cwd=tmp_path, stdout=log, stderr=subprocess.STDOUT, timeout=SECONDS, check=False
        )
    said = report.read_text()
    cases = re.search(r"(\d+) generated", said)
    assert ended.returncode == 0, said[-6000:]
    assert cases and int(cases[1]) > 1000, f"too few requests were made up:\n{said[-2000:]}"
    assert "401 Unauthorized (" not in said, f"nobody was signed in any more:\n{said[-4000:]}"
    assert "Unforeseen" not in api.server.log()
