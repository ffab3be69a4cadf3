"""One `tandem serve` of a release build, on a loopback port and a copy of a filled file, with what it takes."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

BINARY = Path(".build/release/tandem")
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """Runs inside a `with`; the file that it serves is a copy, so that every measurement begins with the same."""

    START_SECONDS = 60
    STOP_SECONDS = 20

    def __init__(self, file: Path, folder: Path):
        self.database = folder / file.name
        shutil.copyfile(file, self.database)
        self.log = folder / "server.log"
        self.port = free_port()
        self.process: subprocess.Popen | None = None
        # From the start of the process to the first answered request, in seconds.
        self.started_in = 0.0

    def __enter__(self) -> "Server":
        command = [BINARY, "serve", "--database", self.database, "--host", "127.0.0.1", "--port", str(self.port)]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
        with self.log.open("wb") as log:
            begin = time.perf_counter()
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment
            )
        while not self._answers():
            if self.process.poll() is not None or time.perf_counter() - begin > self.START_SECONDS:
                raise SystemExit(f"the server did not start:\n{self.log.read_text(errors='replace')}")
            time.sleep(0.002)
        self.started_in = time.perf_counter() - begin
        return self

    def __exit__(self, *_) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(self.STOP_SECONDS)
        for part in self.database.parent.glob(self.database.name + "*"):
            part.unlink()

    def _answers(self) -> bool:
        """The sign-in page, which asks the database: an open port alone is no answer."""
        try:
            return get(self.port, "/sign-in")[0] == 200
        except OSError:
            return False

    def wait_for_renewal(self) -> float:
        """Waits until what depends on the day is up to date, which the server does after its start, beside requests.

        Returns how long that took since the first answer, in seconds."""
        begin = time.perf_counter()
        while b"Conditions renewed" not in self.log.read_bytes():
            time.sleep(0.1)
        return time.perf_counter() - begin

    def cpu_seconds(self) -> float:
        """What the process has used of the processors so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self) -> dict[str, float]:
        """Resident memory at present and at most, in MB (10^6 bytes)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = dict(line.split(":", 1) for line in status.splitlines() if line.startswith(("VmRSS", "VmHWM")))
        return {
            "resident": int(found["VmRSS"].split()[0]) * 1024 / 1e6,
            "peak": int(found["VmHWM"].split()[0]) * 1024 / 1e6,
        }


def get(port: int, path: str, cookie: str = "") -> tuple[int, bytes]:
    """Status and body of one page."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
