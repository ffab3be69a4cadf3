"""SMAA-2 written well in numpy: blocks that stay in the cache, one thread for each core, no loop over samples."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

BLOCK = 2_000


def share(low: np.ndarray, width: np.ndarray, samples: int, stream: np.random.SeedSequence) -> tuple:
    """Counts ranks and wins, and sums the weights of firsts, over some of the samples."""
    options, criteria = low.shape
    random = np.random.Generator(np.random.SFC64(stream))
    ranks = np.zeros((options, options), dtype=np.int64)
    wins = np.zeros((options, options), dtype=np.int64)
    central = np.zeros((options, criteria))
    scores = np.empty((BLOCK, options, criteria))
    weights = np.empty((BLOCK, criteria))
    rows = np.arange(options)
    for start in range(0, samples, BLOCK):
        count = min(BLOCK, samples - start)
        block, shares = scores[:count], weights[:count]
        random.standard_exponential(out=shares)
        shares /= shares.sum(axis=1, keepdims=True)
        random.random(out=block)
        block *= width
        block += low
        totals = np.matmul(block, shares[:, :, None])[:, :, 0]
        ahead = totals[:, :, None] > totals[:, None, :]
        wins += ahead.sum(axis=0)
        behind = ahead.sum(axis=1)
        ranks += np.bincount((behind + rows * options).ravel(), minlength=options * options).reshape(options, options)
        central += (behind == 0).astype(float).T @ shares
    return ranks, wins, central


def acceptability(low: np.ndarray, high: np.ndarray, samples: int, threads: int, seed: int) -> tuple:
    """Rank acceptabilities, pairwise wins and central weights."""
    streams = np.random.SeedSequence(seed).spawn(threads)
    parts = [samples // threads + (index < samples % threads) for index in range(threads)]
    with ThreadPoolExecutor(threads) as pool:
        found = list(pool.map(lambda part: share(low, high - low, *part), zip(parts, streams, strict=True)))
    ranks, wins, central = (sum(part[index] for part in found) for index in range(3))
    with np.errstate(invalid="ignore"):
        return ranks / samples, wins / samples, central / ranks[:, :1]
