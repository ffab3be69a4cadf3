/// The innermost loops of the engines, which take most of their time: arithmetic over rows of numbers, compiled for
/// several generations of x86-64 processors, of which the program takes the newest that it meets. Every version gives
/// the same bits; see docs/decisions/vectors-by-processor.md.
///
/// Counts of samples are multiples of 8 unless it is said otherwise. Rows must not overlap.

#ifndef VECTORS_H
#define VECTORS_H

#include <stdbool.h>
#include <stdint.h>

/// Draws uniform numbers u of 0..<1 and adds weights · (start + slope · u) to totals.
///
/// - state: the four words of four generators xoshiro256++, word by word; they go on.
void vectors_add_line(
  uint64_t *_Nonnull state, long samples, double start, double slope, const double *_Nonnull weights,
  double *_Nonnull totals);

/// Fills values with start + slope · u.
void vectors_fill_line(uint64_t *_Nonnull state, long samples, double start, double slope, double *_Nonnull values);

/// Adds weights · values to totals.
void vectors_add_products(
  long samples, const double *_Nonnull weights, const double *_Nonnull values, double *_Nonnull totals);

/// Fills rows, `stride` apart, with shares that add up to 1 for each sample, uniform over all such: exponential numbers
/// over their sums.
///
/// - sums: room for a row.
void vectors_fill_shares(
  uint64_t *_Nonnull state, long samples, long rows, long stride, double *_Nonnull shares, double *_Nonnull sums);

/// Compares options with each other: adds to `behind`, by option and sample, how many others are strictly larger, and to
/// `wins`, by option and other, in how many samples it is strictly larger than the other.
///
/// - stride: how far the rows of totals and of `behind` are apart.
/// - settled: by option and other, whether the two are left out, in either order.
void vectors_compare(
  long samples, long options, long stride, const double *_Nonnull totals, const bool *_Nonnull settled,
  int64_t *_Nonnull behind, int64_t *_Nonnull wins);

/// Fills sums with known + sum over rows of weight · values, or keeps the larger of that and of what is there.
///
/// - samples: a multiple of 16.
/// - stride: how far the rows of values are apart.
void vectors_weigh(
  long samples, long rows, long stride, const double *_Nonnull values, const double *_Nonnull weights, double known,
  bool keeps_larger, double *_Nonnull sums);

/// Fills values with the quantiles at the probabilities (bits + 1/2) / 2^32, by the polynomials of a QuantileTable: 96
/// ranges of 8 coefficients for the lower half of probabilities, then as many for the upper one.
///
/// - count: any number.
/// - Returns: whether there are bits beyond the last range on either side, whose values have to come from elsewhere.
bool vectors_fill_quantiles(
  const uint32_t *_Nonnull bits, long count, const double *_Nonnull coefficients, double *_Nonnull values);

#endif
