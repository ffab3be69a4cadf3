"""The values that scikit-criteria gives the problems without doubt, in an environment of its own."""

import json
import sys

import numpy as np
import skcriteria
from skcriteria.agg.simple import WeightedSumModel

from problem import intervals


def main() -> None:
    values = []
    for options in range(2, 13):
        low, high = intervals(options, options + 3)
        weights = np.full(options + 3, 1 / (options + 3))
        data = skcriteria.mkdm((low + high) / 2, [max] * (options + 3), weights=weights)
        values.append(list(WeightedSumModel().evaluate(data).e_.score))
    json.dump(values, sys.stdout)


if __name__ == "__main__":
    main()
