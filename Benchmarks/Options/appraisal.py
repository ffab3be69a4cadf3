"""Measures an appraisal of options against numpy and, with --peers, pysensmcda and scikit-criteria, in one run."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from numpy_smaa import acceptability
from problem import intervals

HERE = Path(__file__).parent
REPORT = Path("reports/options.md")


def run_json(*command: str) -> dict | list:
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def milliseconds(seconds: list[float]) -> str:
    return f"{1000 * statistics.median(seconds):.1f} ms"


def numpy_seconds(samples: int, runs: int, threads: int) -> tuple[list[float], list[float], np.ndarray]:
    low, high = intervals(12, 20)
    seconds, processor = [], []
    ranks = np.zeros(0)
    for run in range(runs):
        start, start_of_work = time.perf_counter(), time.process_time()
        ranks, _, _ = acceptability(low, high, samples, threads, run + 1)
        seconds.append(time.perf_counter() - start)
        processor.append(time.process_time() - start_of_work)
    return seconds, processor, ranks


def rank_gap(ours: list, theirs: np.ndarray, samples: int, their_samples: int) -> float:
    """The largest difference of two estimates of shares, in standard errors of a difference."""
    a, b = np.array(ours), np.array(theirs)
    middle = (a * samples + b * their_samples) / (samples + their_samples)
    error = np.sqrt(np.maximum(middle * (1 - middle), 1e-12) * (1 / samples + 1 / their_samples))
    return float(np.max(np.abs(a - b) / error))


def central_gap(ours: list, theirs: list, errors: list) -> float:
    """The largest difference of central weights, in standard errors of a difference: both rest on as many samples.

    Options that seldom come first are left out, because the error of a mean of few is not known itself."""
    gaps = [
        np.max(np.abs(np.array(mine) - np.array(other)) / (np.sqrt(2) * np.array(error)))
        for mine, other, error in zip(ours, theirs, errors, strict=True)
        if mine is not None and 0 < max(error) < 0.02
    ]
    return float(max(gaps, default=0))


def said(gap: float, size: int) -> str:
    return f"{gap:.1f} standard errors (of {size} figures)"


def agreed(peer: str, gap: float) -> None:
    """Five standard errors happen once in a million comparisons."""
    if not gap <= 5:
        sys.exit(f"{peer} has it otherwise: {gap:.1f} standard errors apart.")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--samples", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="the folder with the environments of the peers")
    options = parser.parse_args()
    threads = os.cpu_count() or 1
    ours = run_json(options.program, str(options.samples), str(options.runs), str(threads))
    theirs, their_processor, ranks = numpy_seconds(options.samples, options.runs, threads)
    factor = statistics.median(theirs) / statistics.median(ours["acceptability"])
    lines = [
        "# An appraisal of options",
        "",
        f"12 options, 20 criteria, uncertain scores, {threads} threads, medians of {options.runs} runs.",
        "",
        f"- {options.samples:,} samples: {milliseconds(ours['acceptability'])}; numpy {milliseconds(theirs)}, "
        f"{factor:.1f} times as long.",
        f"- The same in processor time: {milliseconds(ours['acceptabilityProcessor'])}; numpy "
        f"{milliseconds(their_processor)}, "
        f"{statistics.median(their_processor) / statistics.median(ours['acceptabilityProcessor']):.1f} times as much.",
        f"- A whole appraisal with three parties, 20,000 samples: {milliseconds(ours['interactive'])}, "
        f"{milliseconds(ours['interactiveProcessor'])} of processor time.",
        f"- 200 options by 100 criteria with three parties, 20,000 samples, one run: {ours['large']:.1f} s.",
    ]
    gap = rank_gap(ours["ranks"], ranks, options.samples, options.samples)
    lines.append(f"- Ranks against numpy: {said(gap, ranks.size)} apart at most.")
    agreed("numpy", gap)
    if options.peers:
        samples = min(50_000, options.samples)
        found = run_json(str(options.peers / "pysensmcda/bin/python"), str(HERE / "peers.py"), str(samples), "1")
        each = statistics.median(ours["acceptability"]) / options.samples
        each_of_work = statistics.median(ours["acceptabilityProcessor"]) / options.samples
        lines += [
            f"- pysensmcda, {samples:,} samples: {found['seconds']:.1f} s, "
            f"{found['seconds'] / samples / each:.0f} times as long for each sample; in processor time "
            f"{found['processor']:.1f} s, {found['processor'] / samples / each_of_work:.0f} times as much.",
        ]
        pairs = list(zip(ours["problems"], found["problems"], strict=True))
        gap = max(
            rank_gap(ours["ranks"], found["ranks"], options.samples, samples),
            *(rank_gap(mine["ranks"], other["ranks"], 50_000, 50_000) for mine, other in pairs),
        )
        count = ranks.size + sum(np.array(other["ranks"]).size for _, other in pairs)
        lines.append(f"- Ranks against pysensmcda, {1 + len(pairs)} problems: {said(gap, count)} apart at most.")
        agreed("pysensmcda", gap)
        gap = max(central_gap(mine["central"], other["central"], other["error"]) for mine, other in pairs)
        count = sum(np.array(other["central"]).size for _, other in pairs)
        lines.append(f"- Central weights against pysensmcda, {len(pairs)} problems: {said(gap, count)} apart at most.")
        agreed("pysensmcda", gap)
        criteria = run_json(str(options.peers / "scikit-criteria/bin/python"), str(HERE / "criteria_peer.py"))
        if criteria["topsis_gap"] > 0.00005:
            sys.exit(f"scikit-criteria misses the known result of TOPSIS by {criteria['topsis_gap']:.1e}.")
        pairs = zip(ours["values"], criteria["values"], strict=True)
        gap = max(float(np.max(np.abs(np.array(mine) - np.array(other)))) for mine, other in pairs)
        lines.append(f"- Values against scikit-criteria, 11 problems: {gap:.1e} apart at most.")
        if gap > 1e-9:
            sys.exit(f"scikit-criteria has it otherwise: values {gap:.1e} apart.")
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(lines) + "\n")
    sys.stdout.write("\n".join(lines[4:]) + "\n")


if __name__ == "__main__":
    main()
