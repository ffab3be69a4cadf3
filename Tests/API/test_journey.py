"""The journey of docs/api-journey.py, told by a program."""

import subprocess
import sys

from server import tandem

from conftest import API, ROOT


def test_the_whole_journey_goes_through_the_api(api: API):
    script = ROOT / "docs" / "api-journey.py"
    told = subprocess.run(
        [sys.executable, script, api.server.address], capture_output=True, text=True, timeout=900, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
    lines = [line.removeprefix("- ") for line in told.stdout.splitlines()]
    for beginning in (
        "IT answered “if” on day 1",
        "The link again: This link has been used",
        "With a token: A token never signs off",
        "6 parties signed",
        "Within the bounds: Cost “Rules on the lines",
        "Stale: The cost may now reach",
        "Renewed by all of them",
        "Passed; the next stage is “rollout”",
    ):
        assert any(line.startswith(beginning) for line in lines), f"{beginning} is not in:\n{told.stdout}"

    verified = tandem(api.server, "journal", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr
    # What the brief said of the journal's end is what the program finds there.
    number, link = lines[-1].split(": ")[1].split()
    assert f"entry {number}: {link}" in verified.stdout
