"""Where the time goes, by perf: the share of each function and of what it calls."""

import subprocess
import tempfile
from pathlib import Path

from load import Load, Requests, Wrk
from server import Server

LINES = 60


def profile(file: Path, seconds: int) -> None:
    """Writes reports/profile-<load>.txt and, by callers, reports/profile-<load>-calls.txt."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as name:
        folder = Path(name)
        with Server(file, folder) as server:
            server.wait_for_renewal()
            load = Load(server, file.with_name(file.name + ".people"))
            for requests in (load.initiative(), load.home(), load.writes()):
                record(server, requests, seconds, folder)


def record(server: Server, requests: Requests, seconds: int, folder: Path) -> None:
    data = folder / f"{requests.name}.perf"
    running = Wrk(server, requests, seconds + 2, folder)
    command = ["perf", "record", "-F", "997", "-g", "--call-graph", "fp", "-p", str(server.process.pid), "-o", data]
    subprocess.run([*command, "--", "sleep", str(seconds)], check=True, capture_output=True)
    print(f"{requests.name}: {running.result()['rate']:.0f}/s under the profiler")
    for name, options in (("", ["--no-children", "-g", "none"]), ("-calls", ["--children", "-g", "none"])):
        shown = subprocess.run(
            ["perf", "report", "-i", data, "--stdio", "--percent-limit", "0.3", "--sort", "symbol", *options],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        demangled = subprocess.run(
            ["swift", "demangle", "--simplified"], input=shown, capture_output=True, text=True
        ).stdout
        lines = [line for line in demangled.splitlines() if line and not line.startswith("#")]
        Path(f"reports/profile-{requests.name}{name}.txt").write_text("\n".join(lines) + "\n")
