"""The problem that is measured: the same as in Measure/Problem.swift."""

import numpy as np


def intervals(options: int, criteria: int) -> tuple[np.ndarray, np.ndarray]:
    """The low and the high ends of uncertain scores, by option and criterion."""
    option = np.arange(options)[:, None]
    criterion = np.arange(criteria)[None, :]
    low = (37 * option + 11 * criterion + 5 * option * criterion) % 61 / 100
    return low, low + 0.1 + (13 * option + 29 * criterion) % 23 / 100
