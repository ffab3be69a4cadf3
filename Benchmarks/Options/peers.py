"""What pysensmcda makes of the same problem, in an environment of its own: SAMPLES SEED prints one JSON object."""

import json
import sys
import time

import numpy as np
from pysensmcda.smaa import smaa2

from problem import intervals


def additive(matrix: np.ndarray, weights: np.ndarray, types: np.ndarray) -> np.ndarray:
    """The model that is compared: a weighted sum of values."""
    return matrix @ weights


def main() -> None:
    samples, seed = int(sys.argv[1]), int(sys.argv[2])
    low, high = intervals(12, 20)
    start = time.perf_counter()
    matrices = np.random.default_rng(seed).random((samples, 12, 20)) * (high - low) + low
    result = smaa2(
        additive,
        (low + high) / 2,
        np.ones(20),
        num_samples=samples,
        matrix_samples=matrices,
        reverse_ranking=True,
        seed=seed,
    )
    seconds = time.perf_counter() - start
    json.dump({"seconds": seconds, "ranks": result.rank_acceptability.tolist()}, sys.stdout)


if __name__ == "__main__":
    main()
