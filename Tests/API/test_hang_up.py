"""What becomes of long work when whoever asked for it hangs up."""

import http.client
import json
import re
import time

from conftest import API

PATH = "/api/v1/initiatives/employee-community/simulation"


def test_a_simulation_ends_when_nobody_waits_for_it(api: API):
    connection = http.client.HTTPConnection("127.0.0.1", api.server.port, timeout=30)
    headers = {"Authorization": f"Bearer {api.token('it-lead')}", "Content-Type": "application/json"}
    before = api.send("GET", "/initiatives/employee-community/records?kind=simulation", **headers)[2]
    connection.request("POST", PATH, body=json.dumps({"trials": 1_000_000}), headers=headers)
    time.sleep(0.2)
    connection.close()

    # Without the end it would go on for a minute and be kept.
    end = time.monotonic() + 20
    while not (lines := [line for line in api.server.log().splitlines() if f"POST {PATH}" in line]):
        assert time.monotonic() < end, f"the simulation goes on:\n{api.server.log()[-2000:]}"
        time.sleep(0.1)
    assert re.search(r"status=499", lines[0]), lines
    assert api.send("GET", "/initiatives/employee-community/records?kind=simulation", **headers)[2] == before
    assert "Unforeseen" not in api.server.log()
