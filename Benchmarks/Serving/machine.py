"""What the figures were measured on."""

import os
import platform
from pathlib import Path


def words() -> str:
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        "an unknown processor",
    )
    memory = next(line for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemTotal"))
    gigabytes = int(memory.split()[1]) * 1024 / 1e9
    return f"{os.cpu_count()} cores of {model}, {gigabytes:.0f} GB, Linux {platform.release()}"
