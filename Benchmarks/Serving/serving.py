"""Measures a served file and writes reports/serving.json and reports/serving.md; see `run` beside this file."""

import argparse
import json
import statistics
import tempfile
from pathlib import Path

import machine
import pages
from load import Load, Requests, run
from profiles import profile
from server import Server

REPORTS = Path("reports")
GROWTH = [1_000, 10_000, 100_000]
START_RUNS = 5


def measured(file: Path, kinds: list[str], seconds: int) -> dict:
    """One served file under each kind of load, one after another."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as name:
        folder = Path(name)
        with Server(file, folder) as server:
            renewal = server.wait_for_renewal()
            load = Load(server, file.with_name(file.name + ".people"))
            run(server, [load.initiative()], 2, folder)
            found = {"renewal": renewal, "memory_before": server.memory()["resident"]}
            for kind in kinds:
                found[kind] = run(server, together(load, kind), seconds, folder)
            found["memory_after"] = server.memory()
            return found


def together(load: Load, kind: str) -> list[Requests]:
    """The loads that run at the same time under one name."""
    match kind:
        case "mixed":
            return [load.writes(), load.initiative()]
        case _:
            return [getattr(load, kind)()]


def starts(file: Path) -> float:
    """The median time from the start of the process to the first answer, in seconds."""
    times = []
    for _ in range(START_RUNS):
        with tempfile.TemporaryDirectory(prefix="tandem-bench-") as name, Server(file, Path(name)) as server:
            times.append(server.started_in)
    return statistics.median(times)


def soak(file: Path, minutes: int) -> list[float]:
    """Resident memory at the end of each minute under reads of everything, in MB."""
    with tempfile.TemporaryDirectory(prefix="tandem-bench-") as name:
        folder = Path(name)
        with Server(file, folder) as server:
            load = Load(server, file.with_name(file.name + ".people"))
            resident = []
            for minute in range(minutes):
                # Writes too, but few: the file grows with them, and memory is not to grow with the file.
                kinds = [load.initiative(), load.home()] if minute % 3 else [load.filtered(), load.writes()]
                run(server, kinds, 60, folder)
                resident.append(server.memory()["resident"])
                print(f"minute {minute + 1}: {resident[-1]:.1f} MB", flush=True)
            return resident


GROWN = ["initiative", "home", "filtered", "writes"]
KINDS = ["initiative", "hot", "home", "filtered", "writes", "mixed"]


def row(words: str, result: dict) -> str:
    return (
        f"| {words} | {result['rate']:,.0f} | {result['p50']:.1f} | {result['p99']:.1f} "
        f"| {result['server_cores']:.2f} | {result['wrk_cores']:.2f} | {result['refused'] + result['broken']} |"
    )


def table(found: dict) -> list[str]:
    lines = [
        "| load | requests/s | p50 ms | p99 ms | server cores | wrk cores | errors |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for kind in KINDS:
        for name, result in found.get(kind, {}).items():
            lines.append(row(name if kind == name else f"{name}, while the other runs", result))
    return lines


def growth_row(count: int, one: dict) -> str:
    rates = " | ".join(f"{one[kind][kind]['rate']:,.0f}" for kind in GROWN)
    return f"| {count:,} | {rates} | {one['start'] * 1000:.0f} | {one['memory_after']['resident']:.0f} |"


def report(results: dict) -> str:
    parts = [f"Measured on {results['machine']}.", "\n".join(table(results["load"]))]
    memory = results["load"]["memory_after"]
    parts.append(
        f"Resident memory: {results['load']['memory_before']:.0f} MB after two seconds of load, "
        f"{memory['resident']:.0f} MB after all of it, {memory['peak']:.0f} MB at most."
    )
    if "start" in results:
        parts.append(
            f"Start to first answer: {results['start'] * 1000:.0f} ms. What depends on the day was up to date "
            f"{results['load']['renewal']:.0f} s later."
        )
    if "pages" in results:
        parts.append(pages.words(results["pages"]))
    if "growth" in results:
        lines = [
            "| initiatives | initiative | home | filtered | writes | start ms | memory MB |",
            "|--:|--:|--:|--:|--:|--:|--:|",
            *[growth_row(int(count), one) for count, one in results["growth"].items()],
        ]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=Path, required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--soak", action="store_true")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--only", nargs="*", choices=KINDS)
    options = parser.parse_args()
    REPORTS.mkdir(exist_ok=True)
    file = options.files / ("1000.sqlite" if options.quick else "10000.sqlite")
    seconds = 2 if options.quick else options.seconds

    if options.soak:
        resident = soak(file, 1 if options.quick else 10)
        (REPORTS / "serving-soak.json").write_text(json.dumps(resident))
        return
    if options.profile:
        profile(file, seconds)
        return
    results = {"machine": machine.words(), "load": measured(file, options.only or KINDS, seconds)}
    if options.only:
        print(report(results))
        return
    results["start"] = starts(file)
    results["pages"] = pages.measure(file)
    if not options.quick:
        results["growth"] = {}
        for count in GROWTH:
            grown = options.files / f"{count}.sqlite"
            results["growth"][count] = measured(
                grown, ["initiative", "home", "filtered", "writes"], max(3, seconds // 2)
            )
            results["growth"][count]["start"] = starts(grown)
    (REPORTS / "serving.json").write_text(json.dumps(results, indent=2))
    (REPORTS / "serving.md").write_text(report(results))
    print(report(results))


main()
