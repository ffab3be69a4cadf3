"""One running `tandem serve`, on a loopback port and a database file of its own."""

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path


class Server:
    """Started by the fixtures of conftest.py; a test reads `address` and, for the set-up link, `log()`."""

    START_SECONDS = 60
    STOP_SECONDS = 20

    def __init__(self, binary: Path, database: Path):
        self.binary = binary
        self.database = database
        self.log_file = database.with_suffix(".log")
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        command = [self.binary, "serve", "--database", self.database, "--host", "127.0.0.1", "--port", str(self.port)]
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=plain_environment()
            )
        try:
            self._wait_until_ready()
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise

    def stop(self) -> None:
        """Asks the server to end. One that does not end by itself would hang a restart of the service as well."""
        self.process.terminate()
        try:
            self.process.wait(self.STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(
                f"the server did not end within {self.STOP_SECONDS} s of SIGTERM\n{self.log()}"
            ) from None

    def log(self) -> str:
        """Everything that the server wrote to standard output and standard error so far."""
        return self.log_file.read_text(errors="replace")

    def _wait_until_ready(self) -> None:
        end = time.monotonic() + self.START_SECONDS
        while time.monotonic() < end:
            status = self.process.poll()
            if status is not None:
                raise AssertionError(f"the server ended with status {status} before it was ready\n{self.log()}")
            if self._is_healthy():
                return
            time.sleep(0.05)
        raise AssertionError(f"the server was not ready after {self.START_SECONDS} s\n{self.log()}")

    def _is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/health", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


def prepare_demo(binary: Path, database: Path) -> None:
    """Writes the demo organisation into a new file."""
    made = subprocess.run(
        [binary, "demo", "--database", database],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=plain_environment(),
        timeout=120,
        check=False,
    )
    if made.returncode != 0:
        raise AssertionError(f"tandem demo ended with status {made.returncode}\n{made.stdout}")


def clone(database: Path, folder: Path) -> Path:
    """Copies a database file that no server has open, with the write-ahead log that may lie beside it."""
    copy = folder / database.name
    for ending in ("", "-wal"):
        part = database.with_name(database.name + ending)
        if part.exists():
            shutil.copyfile(part, copy.with_name(copy.name + ending))
    return copy


def tandem(server: Server, *arguments: str) -> subprocess.CompletedProcess:
    """Runs a command of the program on the file of a server."""
    return subprocess.run(
        [server.binary, *arguments, "--database", server.database],
        capture_output=True,
        text=True,
        env=plain_environment(),
        timeout=120,
        check=False,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def plain_environment() -> dict[str, str]:
    """Without settings that the person who runs the tests may have made for a server of their own."""
    return {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
