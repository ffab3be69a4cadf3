"""What pysensmcda makes of the same problems, in an environment of its own: SAMPLES SEED prints one JSON object."""

import json
import sys
import time

import numpy as np
from pysensmcda.smaa import SMAA2Results, smaa2

from problem import intervals


def additive(matrix: np.ndarray, weights: np.ndarray, types: np.ndarray) -> np.ndarray:
    """The model that is compared: a weighted sum of values."""
    return matrix @ weights


def analysed(options: int, criteria: int, samples: int, seed: int) -> SMAA2Results:
    low, high = intervals(options, criteria)
    matrices = np.random.default_rng(seed).random((samples, options, criteria)) * (high - low) + low
    return smaa2(
        additive,
        (low + high) / 2,
        np.ones(criteria),
        num_samples=samples,
        matrix_samples=matrices,
        reverse_ranking=True,
        seed=seed,
    )


def told(result: SMAA2Results) -> dict:
    """Ranks and central weights with their errors; a list of zeros where an option never comes first."""
    return {
        "ranks": result.rank_acceptability.tolist(),
        "central": np.nan_to_num(result.central_weights).tolist(),
        "error": np.nan_to_num(result.central_weights_error).tolist(),
    }


def main() -> None:
    samples, seed = int(sys.argv[1]), int(sys.argv[2])
    start, start_of_work = time.perf_counter(), time.process_time()
    result = analysed(12, 20, samples, seed)
    seconds, processor = time.perf_counter() - start, time.process_time() - start_of_work
    problems = [told(analysed(options, options + 1, 50_000, seed)) for options in range(3, 9)]
    figures = {"seconds": seconds, "processor": processor, "problems": problems}
    json.dump(figures | {"ranks": result.rank_acceptability.tolist()}, sys.stdout)


if __name__ == "__main__":
    main()
