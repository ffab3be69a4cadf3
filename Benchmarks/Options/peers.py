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
    start, start_of_work = time.perf_counter(), time.process_time()
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
    seconds, processor = time.perf_counter() - start, time.process_time() - start_of_work
    json.dump({"seconds": seconds, "processor": processor, "ranks": result.rank_acceptability.tolist()}, sys.stdout)


if __name__ == "__main__":
    main()
