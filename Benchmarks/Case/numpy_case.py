"""The reference case in numpy, written as well as we can: blocks that stay in cache, no loop over trials, in-place
arithmetic, one draw of events for all scenarios. Prints one line of JSON.

Usage: python numpy_case.py reference.json [--trials N] [--repeats N] [--smooth]
"""

import argparse
import itertools
import json
import resource
import statistics
import time

import numpy as np

Z95 = 1.6448536269514722
BLOCK = 2048
PROBABILITIES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]


def metalog(numbers, logit, p):
    low, middle, high = numbers
    size = np.log(19.0)
    position = (middle - low) / (high - low)
    scale = (high - low) / (2 * size)
    skew = (high - low) * (1 - 2 * position) / (0.9 * size)
    return middle + logit * (scale + skew * (p - 0.5))


def draw(case, rng, size):
    """Values by name, and for percentiles what another scenario needs to draw the same futures."""
    values, kept = {}, {}
    for entry in case["estimates"]:
        name, shape, numbers = entry["id"], entry["shape"], entry["numbers"]
        if shape == "normal":
            low, high = numbers
            values[name] = rng.normal((low + high) / 2, (high - low) / (2 * Z95), size)
        elif shape == "lognormal":
            low, high = np.log(numbers)
            values[name] = np.exp(rng.normal((low + high) / 2, (high - low) / (2 * Z95), size))
        elif shape == "triple":
            low, mode, high = numbers
            a, b = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
            values[name] = low + (high - low) * rng.beta(a, b, size)
        elif shape == "triangle":
            values[name] = rng.triangular(*numbers, size)
        elif shape == "uniform":
            values[name] = rng.uniform(*numbers, size)
        else:
            p = rng.random(size)
            logit = np.log(p / (1 - p))
            kept[name] = (logit, p)
            values[name] = metalog(numbers, logit, p)
    return values, kept


class Block:
    """Everything that scenarios share in a block of trials."""

    def __init__(self, case, codes, rng, size, with_risks):
        self.case, self.codes, self.size = case, codes, size
        self.months = case["months"]
        self.values, self.kept = draw(case, rng, size)
        v = self.values
        month = np.arange(1, self.months + 1)[:, None]
        stop = np.where(rng.random(size) < v["stopped"], v["stopped_after"], self.months + 1)
        self.reached = np.clip(stop - (month - 1), 0, 1)
        steep = np.log(81) / v["rise"]
        ramp = np.exp(steep * (v["half"] - (month - 0.5)))
        ramp += 1
        np.reciprocal(ramp, out=ramp)
        ramp *= self.reached
        self.ramp = ramp
        self.discount = (1 + case["discount"]) ** (-month / 12)
        self.flat_worth = np.cumsum(self.reached * self.discount, axis=0)
        self.ramp_worth = (self.ramp * self.discount).sum(axis=0)
        self.events = self.draw_events(rng, stop) if with_risks else []

    def draw_events(self, rng, stop):
        years, events = self.months / 12, []
        for risk in self.case["risks"]:
            today = np.broadcast_to(eval(self.codes[risk["today"]], {}, self.values), self.size)
            rate = np.broadcast_to(eval(self.codes[risk["perYear"]], {}, self.values), self.size) * (
                1 - risk["prevents"]
            )
            most = np.maximum(today, rate)
            trial = np.repeat(np.arange(self.size), rng.poisson(most * years))
            count = len(trial)
            moment = rng.random(count) * self.months
            mark = rng.random(count) * most[trial]
            low, high = np.log(risk["loss"])
            loss = np.exp(rng.normal((low + high) / 2, (high - low) / (2 * Z95), count))
            events.append((trial, moment, loss, mark < today[trial], mark < rate[trial], moment < stop[trial]))
        return events

    def losses(self, is_today):
        by_month = np.zeros(self.months * self.size)
        annual = np.zeros(self.size)
        for trial, moment, loss, today, own, alive in self.events:
            happens = today if is_today else own
            kept = happens & alive
            place = moment[kept].astype(np.int64) * self.size + trial[kept]
            by_month += np.bincount(place, weights=loss[kept], minlength=self.months * self.size)
            first = happens & (moment < 12)
            annual += np.bincount(trial[first], weights=loss[first], minlength=self.size)
        return by_month.reshape(self.months, self.size), annual

    def scenario(self, scenario):
        case, size = self.case, self.size
        values = self.values
        if scenario["replaces"]:
            values = dict(values)
            for change in scenario["replaces"]:
                values[change["estimate"]] = metalog(change["numbers"], *self.kept[change["estimate"]])
        nothing = scenario.get("doNothing", False)
        net = np.zeros((self.months, size))
        present = {"cash": np.zeros(size), "other": np.zeros(size), "cost": np.zeros(size)}
        ramped_cash, begin = np.zeros(size), np.zeros(size)
        flat = {}
        for line in [] if nothing else case["lines"]:
            amount = eval(self.codes[line["amount"]], {}, values)
            sign = -1 if line["kind"] == "cost" else 1
            start = line.get("start")
            if line.get("grows"):
                present[line["kind"]] += amount * self.ramp_worth
                if line["kind"] == "cash":
                    ramped_cash += amount
            elif line["id"] in ("project", "training"):
                present["cost"] += amount
                begin -= amount
            elif line["id"] == "renewal":
                once = amount * self.reached[start - 1]
                present["cost"] += once * self.discount[start - 1]
                net[start - 1] -= once
            else:
                start = start or 1
                before = self.flat_worth[start - 2] if start > 1 else 0
                present[line["kind"]] += amount * (self.flat_worth[-1] - before)
                if line["kind"] != "other":
                    flat[start] = flat.get(start, 0) + sign * amount
        running = np.zeros(size)
        bounds = [*sorted(flat), self.months + 1]
        for start, end in itertools.pairwise(bounds):
            running += flat[start]
            net[start - 1 : end - 1] += running * self.reached[start - 1 : end - 1]
        net += ramped_cash * self.ramp
        loss, annual = np.zeros(size), np.zeros(size)
        if self.events:
            by_month, annual = self.losses(nothing)
            loss = (by_month * self.discount).sum(axis=0)
            net -= by_month
        np.cumsum(net, axis=0, out=net)
        net += begin
        # The month after the last that ends below zero, and the sums on both sides of it.
        below = net < 0
        lasts = np.where(below.any(axis=0), self.months - below[::-1].argmax(axis=0), 0)
        first = np.minimum(lasts, self.months - 1)
        rows = np.arange(size)
        after = net[first, rows]
        earlier = np.where(first > 0, net[first - 1, rows], begin)
        payback = first - earlier / np.where(after == earlier, 1, after - earlier)
        payback[(lasts == 0) & (begin >= 0)] = 0
        payback[lasts == self.months] = np.inf
        cash = present["cash"] - present["cost"] - loss
        return cash, cash + present["other"], present["cost"], payback, annual


def simulate(case, codes, trials, seed, with_risks):
    rng = np.random.Generator(np.random.SFC64(seed))
    scenarios = case["scenarios"]
    kept = np.empty((len(scenarios), 5, trials), dtype=np.float32)
    sums = np.zeros(len(scenarios))
    squares, wins, best = np.zeros(len(scenarios)), np.zeros(len(scenarios)), 0.0
    for start in range(0, trials, BLOCK):
        size = min(BLOCK, trials - start)
        block = Block(case, codes, rng, size, with_risks)
        cash = np.empty((len(scenarios), size))
        for index, scenario in enumerate(scenarios):
            figures = block.scenario(scenario)
            cash[index] = figures[0]
            for place, figure in enumerate(figures):
                kept[index, place, start : start + size] = figure
        sums += cash.sum(axis=1)
        squares += (cash * cash).sum(axis=1)
        wins += np.bincount(cash.argmax(axis=0), minlength=len(scenarios))
        best += cash.max(axis=0).sum()
    mean = sums / trials
    error = np.sqrt((squares / trials - mean * mean) / trials)
    for index in range(len(scenarios)):
        for place in range(5):
            quantiles = np.quantile(kept[index, place], PROBABILITIES, method="lower" if place == 3 else "linear")
            if np.isfinite(quantiles).all() and quantiles[0] < quantiles[-1]:
                np.histogram(kept[index, place], bins=40, range=(quantiles[0], quantiles[-1]))
    return mean, error, wins / trials, best / trials - mean.max()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reference")
    parser.add_argument("--trials", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--smooth", action="store_true")
    given = parser.parse_args()
    with open(given.reference, encoding="utf-8") as file:
        case = json.load(file)
    texts = [line["amount"] for line in case["lines"]]
    texts += [risk[key] for risk in case["risks"] for key in ("perYear", "today")]
    codes = {text: compile(text, text, "eval") for text in texts}
    times, processor_times = [], []
    for _ in range(given.repeats):
        start, start_of_work = time.perf_counter(), time.process_time()
        mean, error, *_ = simulate(case, codes, given.trials, 1, not given.smooth)
        times.append(time.perf_counter() - start)
        processor_times.append(time.process_time() - start_of_work)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    cash = [[float(m), float(e)] for m, e in zip(mean, error, strict=True)]
    line = {"trials": given.trials, "seconds": statistics.median(times), "cash": cash, "peakMegabytes": peak}
    line["processorSeconds"] = statistics.median(processor_times)
    print(json.dumps(line))


if __name__ == "__main__":
    main()
