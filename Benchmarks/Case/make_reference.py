"""Writes reference.json, the case that is simulated by the engine and by numpy: 40 estimates, 12 lines, 60 months,
3 scenarios, 8 risks. Usage: python make_reference.py > reference.json"""

import json


def estimates():
    rows = [
        ("staff", "normal", [3900, 4500], "people"),
        ("share", "triple", [0.15, 0.4, 0.75], ""),
        ("half", "lognormal", [5, 20], "months"),
        ("rise", "triple", [6, 12, 24], "months"),
        ("stopped", "triple", [0.05, 0.15, 0.4], ""),
        ("stopped_after", "uniform", [6, 50], "months"),
        ("wage", "normal", [34, 46], "EUR/hours"),
    ]
    for index in range(6):
        rows.append((f"hours{index}", "lognormal", [0.02, 0.3], "hours/months/people"))
    for index in range(5):
        rows.append((f"price{index}", "percentiles", [300 + 50 * index, 900, 2600], "EUR/months"))
    for index in range(6):
        rows.append((f"count{index}", "triple", [5, 20 + index, 90], "things/months"))
    for index in range(4):
        rows.append((f"fee{index}", "triangle", [4, 9, 30 + index], "EUR/things"))
    for index in range(4):
        rows.append((f"work{index}", "lognormal", [150, 600], "hours"))
    for index in range(2):
        rows.append((f"level{index}", "uniform", [600, 1100], "EUR/months"))
    for index in range(3):
        rows.append((f"rate{index}", "lognormal", [0.05, 0.8], "1/years"))
    for index in range(3):
        rows.append((f"factor{index}", "triple", [0.5, 0.9, 1.6], ""))
    assert len(rows) == 40
    return [dict(zip(("id", "shape", "numbers", "unit"), row, strict=True)) for row in rows]


def lines():
    users = "staff * share"
    return [
        {"id": "time", "kind": "other", "amount": f"{users} * hours0 * wage * factor0", "grows": True},
        {"id": "search", "kind": "other", "amount": f"{users} * hours1 * wage + count4 * fee3", "grows": True},
        {"id": "desk", "kind": "cash", "amount": "count0 * fee0 + count1 * fee1", "grows": True},
        {"id": "travel", "kind": "cash", "amount": f"{users} * (hours2 + hours3) * wage * 0.1", "grows": True},
        {"id": "print", "kind": "cash", "amount": "price0 * factor1", "start": 13},
        {"id": "tools", "kind": "cash", "amount": "price1 + count2 * fee2 + count3 * fee3", "start": 7},
        {"id": "project", "kind": "cost", "amount": "(work0 + work1) * wage"},
        {"id": "training", "kind": "cost", "amount": "work2 * wage * factor2"},
        {"id": "renewal", "kind": "cost", "amount": "0.3 * work3 * wage", "start": 37},
        {"id": "running", "kind": "cost", "amount": "price2 + level0"},
        {"id": "moderation", "kind": "cost", "amount": f"{users} * (hours4 + hours5) * wage * 0.05"},
        {"id": "support", "kind": "cost", "amount": "price3 + price4 + count5 * fee3 + level1"},
    ]


def risks():
    rates = ["rate0", "rate1", "rate2", "0.1", "0.3", "0.5", "0.05", "1.2"]
    losses = [[5000, 200000], [1000, 50000], [2000, 30000], [10000, 400000], [500, 20000], [300, 9000], [20000, 900000]]
    losses.append([100, 5000])
    return [
        {"id": f"risk{index}", "perYear": rate, "loss": loss, "prevents": 0.1 * (index % 4), "today": f"2 * {rate}"}
        for index, (rate, loss) in enumerate(zip(rates, losses, strict=True))
    ]


CASE = {
    "months": 60,
    "discount": 0.05,
    "estimates": estimates(),
    "lines": lines(),
    "risks": risks(),
    "scenarios": [
        {"id": "nothing", "doNothing": True, "replaces": []},
        {"id": "inside", "replaces": []},
        {"id": "outside", "replaces": [{"estimate": "price2", "numbers": [700, 1500, 3800]}]},
    ],
}

if __name__ == "__main__":
    print(json.dumps(CASE, indent=1))
