"""What scikit-criteria makes of problems without doubt, in an environment of its own: prints one JSON object.

Its own footing is checked too: TOPSIS of a problem whose result is known. The product itself does not use that method,
because options that are added or left out can turn the others round in it.
"""

import json
import sys

import numpy as np
import skcriteria
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.agg.topsis import TOPSIS
from skcriteria.preprocessing.scalers import VectorScaler

from problem import intervals

KNOWN_CRITERIA = [[250, 200, 300, 275, 225], [16, 16, 32, 32, 16], [12, 8, 16, 8, 16], [5, 3, 4, 4, 2]]
KNOWN_CLOSENESS = [0.5343, 0.3084, 0.6916, 0.5347, 0.4010]


def weighted_sums() -> list[list[float]]:
    """The values under equal weights, by problem and option."""
    values = []
    for options in range(2, 13):
        low, high = intervals(options, options + 3)
        weights = np.full(options + 3, 1 / (options + 3))
        data = skcriteria.mkdm((low + high) / 2, [max] * (options + 3), weights=weights)
        values.append([float(value) for value in WeightedSumModel().evaluate(data).e_.score])
    return values


def topsis_gap() -> float:
    """How far the closeness of the known problem is from what is known: four digits of it."""
    data = skcriteria.mkdm(np.array(KNOWN_CRITERIA).T, [min, max, max, max], weights=[0.25] * 4)
    found = TOPSIS().evaluate(VectorScaler(target="matrix").transform(data)).e_.similarity
    return float(np.max(np.abs(np.array(found) - KNOWN_CLOSENESS)))


if __name__ == "__main__":
    json.dump({"values": weighted_sums(), "topsis_gap": topsis_gap()}, sys.stdout)
