#include "Vectors.h"

// A product and a sum must be rounded one by one, or processors that can do both at once would give other bits.
#pragma STDC FP_CONTRACT OFF

// The linker takes the version for the processor when the program starts, where it can.
#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define FOR_EACH_PROCESSOR
#endif

#define INLINE static inline __attribute__((always_inline))

// Four numbers at a time, wherever they lie. They go to functions by address: how they would be passed by value depends
// on the processor.
typedef double lanes __attribute__((vector_size(32), aligned(8)));
typedef uint64_t words __attribute__((vector_size(32), aligned(8)));
typedef int64_t integers __attribute__((vector_size(32), aligned(8)));

#define LANES(place) (*(lanes *)(place))
#define CONST_LANES(place) (*(const lanes *)(place))

// Four words of half the width.
typedef uint32_t halves __attribute__((vector_size(16), aligned(4)));

// MARK: Random numbers

// Four generators xoshiro256++ side by side, as VectorStream has them.
struct generators {
  words s0, s1, s2, s3;
};

INLINE void next(struct generators *generators, words *result) {
  struct generators s = *generators;
  words sum = s.s0 + s.s3;
  *result = (sum << 23 | sum >> 41) + s.s0;
  words shifted = s.s1 << 17;
  s.s2 ^= s.s0;
  s.s3 ^= s.s1;
  s.s1 ^= s.s2;
  s.s0 ^= s.s3;
  s.s2 ^= shifted;
  s.s3 = s.s3 << 45 | s.s3 >> 19;
  *generators = s;
}

// Two numbers out of each word, 1 <= x < 2: from its upper 52 bits and from its lower 32.
INLINE void next_pair(struct generators *generators, lanes *one, lanes *other) {
  words drawn;
  next(generators, &drawn);
  *one = (lanes)(drawn >> 12 | 0x3FF0000000000000u);
  *other = (lanes)(drawn << 32 >> 12 | 0x3FF0000000000000u);
}

// MARK: Scores

FOR_EACH_PROCESSOR
void vectors_add_line(
  uint64_t *state, long samples, double start, double slope, const double *weights, double *totals) {
  struct generators own = *(struct generators *)state;
  // What is drawn begins at 1.
  double origin = start - slope;
  for (long at = 0; at < samples; at += 8) {
    lanes one, other;
    next_pair(&own, &one, &other);
    LANES(totals + at) += CONST_LANES(weights + at) * (one * slope + origin);
    LANES(totals + at + 4) += CONST_LANES(weights + at + 4) * (other * slope + origin);
  }
  *(struct generators *)state = own;
}

FOR_EACH_PROCESSOR
void vectors_fill_line(uint64_t *state, long samples, double start, double slope, double *values) {
  struct generators own = *(struct generators *)state;
  for (long at = 0; at < samples; at += 8) {
    lanes one, other;
    next_pair(&own, &one, &other);
    LANES(values + at) = (one - 1) * slope + start;
    LANES(values + at + 4) = (other - 1) * slope + start;
  }
  *(struct generators *)state = own;
}

FOR_EACH_PROCESSOR
void vectors_add_products(long samples, const double *weights, const double *values, double *totals) {
  for (long at = 0; at < samples; at += 4) {
    LANES(totals + at) += CONST_LANES(weights + at) * CONST_LANES(values + at);
  }
}

// MARK: Weights

// The natural logarithm of numbers above 0 that are neither tiny nor infinite, with an error below 1 unit in the last
// place: the polynomial of FreeBSD's e_log.c (Sun Microsystems 1993) without branches.
INLINE void logarithm(const lanes *number, lanes *result) {
  // x = 2^k * m with m between the square roots of 1/2 and 2.
  const uint64_t root = 0x3FE6A09E667F3BCDu;
  words shifted = (words)*number + (0x3FF0000000000000u - root);
  lanes m = (lanes)((shifted & 0x000FFFFFFFFFFFFFu) + root);
  // A whole number below 2^52 as the last digits of 2^52.
  lanes k = (lanes)(shifted >> 52 | 0x4330000000000000u) - (0x1p52 + 1023);
  lanes s = (m - 1) / (m + 1);
  lanes z = s * s;
  lanes sum = z * 1.479819860511658591e-01 + 1.531383769920937332e-01;
  sum = sum * z + 1.818357216161805012e-01;
  sum = sum * z + 2.222219843214978396e-01;
  sum = sum * z + 2.857142874366239149e-01;
  sum = sum * z + 3.999999999940941908e-01;
  sum = sum * z + 6.666666666666735130e-01;
  *result = k * 0.6931471805599453 + s * (sum * z + 2);
}

FOR_EACH_PROCESSOR
void vectors_fill_shares(uint64_t *state, long samples, long rows, long stride, double *shares, double *sums) {
  struct generators own = *(struct generators *)state;
  for (long at = 0; at < samples; at += 1) sums[at] = 0;
  for (long row = 0; row < rows; row += 1) {
    double *out = shares + row * stride;
    for (long at = 0; at < samples; at += 8) {
      lanes one, other;
      next_pair(&own, &one, &other);
      // 2 - u is never 0. The sign goes out in the quotient.
      one = 2 - one;
      other = 2 - other;
      logarithm(&one, &one);
      logarithm(&other, &other);
      LANES(out + at) = one;
      LANES(out + at + 4) = other;
      LANES(sums + at) += one;
      LANES(sums + at + 4) += other;
    }
  }
  for (long at = 0; at < samples; at += 4) {
    lanes scale = 1 / LANES(sums + at);
    for (long row = 0; row < rows; row += 1) LANES(shares + row * stride + at) *= scale;
  }
  *(struct generators *)state = own;
}

// MARK: Ranks

FOR_EACH_PROCESSOR
void vectors_compare(
  long samples, long options, long stride, const double *totals, const bool *settled, int64_t *behind,
  int64_t *wins) {
  for (long one = 0; one < options; one += 1) {
    for (long other = one + 1; other < options; other += 1) {
      if (settled[one * options + other] | settled[other * options + one]) continue;
      const double *a = totals + one * stride, *b = totals + other * stride;
      int64_t *behind_one = behind + one * stride, *behind_other = behind + other * stride;
      integers ahead = {0}, after = {0};
      for (long at = 0; at < samples; at += 4) {
        // A true lane is -1.
        integers better = CONST_LANES(a + at) > CONST_LANES(b + at);
        integers worse = CONST_LANES(a + at) < CONST_LANES(b + at);
        ahead -= better;
        after -= worse;
        *(integers *)(behind_one + at) -= worse;
        *(integers *)(behind_other + at) -= better;
      }
      wins[one * options + other] += ahead[0] + ahead[1] + ahead[2] + ahead[3];
      wins[other * options + one] += after[0] + after[1] + after[2] + after[3];
    }
  }
}

FOR_EACH_PROCESSOR
void vectors_weigh(
  long samples, long rows, long stride, const double *values, const double *weights, double known, bool keeps_larger,
  double *sums) {
  // Sixteen samples at a time, so that each weight is fetched once for them.
  for (long at = 0; at < samples; at += 16) {
    lanes sum[4];
    for (int part = 0; part < 4; part += 1) sum[part] = known - (lanes){0};
    for (long row = 0; row < rows; row += 1) {
      for (int part = 0; part < 4; part += 1) {
        sum[part] += CONST_LANES(values + row * stride + at + 4 * part) * weights[row];
      }
    }
    for (int part = 0; part < 4; part += 1) {
      double *place = sums + at + 4 * part;
      if (keeps_larger) {
        integers isSmaller = sum[part] < CONST_LANES(place);
        sum[part] = (lanes)((isSmaller & (integers)CONST_LANES(place)) | (~isSmaller & (integers)sum[part]));
      }
      LANES(place) = sum[part];
    }
  }
}

// MARK: Quantiles

enum { cells = 96, degree = 8 };

// The quantiles of four bits; notes which are beyond the last range.
INLINE void quantiles(const uint32_t *bits, const double *coefficients, double *values, words *any_beyond) {
  words wide = __builtin_convertvector(*(const halves *)bits, words);
  words upper = -(wide >> 31);
  // The distance to the nearer end, as digits behind those of 2^52, then as a probability.
  words folded = wide ^ (upper & 0xFFFFFFFFu);
  lanes tail = (((lanes)(folded | 0x4330000000000000u) - 0x1p52) + 0.5) * 0x1p-32;
  words pattern = (words)tail;
  // Exponent and two bits of the fraction number the range; the highest is that of 7/16 to 1/2.
  words cell = 4087 - (pattern >> 50);
  words beyond = (words)(cell > cells - 1);
  cell = (cell & ~beyond) | (beyond & (cells - 1));
  words place = (cell + (upper & cells)) * degree;
  lanes t = ((lanes)((pattern & 0x0003FFFFFFFFFFFFu) | 0x3FF0000000000000u) - 1.125) * 8;
  lanes t2 = t * t, t4 = t2 * t2;
  // Eight coefficients become four, for each of the four values; then they are laid side by side.
  lanes v[4];
  for (int lane = 0; lane < 4; lane += 1) {
    const double *c = coefficients + place[lane];
    v[lane] = CONST_LANES(c) + CONST_LANES(c + 4) * t4[lane];
  }
  lanes even01 = __builtin_shufflevector(v[0], v[1], 0, 4, 2, 6), odd01 = __builtin_shufflevector(v[0], v[1], 1, 5, 3, 7);
  lanes even23 = __builtin_shufflevector(v[2], v[3], 0, 4, 2, 6), odd23 = __builtin_shufflevector(v[2], v[3], 1, 5, 3, 7);
  lanes c0 = __builtin_shufflevector(even01, even23, 0, 1, 4, 5), c1 = __builtin_shufflevector(odd01, odd23, 0, 1, 4, 5);
  lanes c2 = __builtin_shufflevector(even01, even23, 2, 3, 6, 7), c3 = __builtin_shufflevector(odd01, odd23, 2, 3, 6, 7);
  LANES(values) = (c0 + c1 * t) + (c2 + c3 * t) * t2;
  *any_beyond |= beyond;
}

FOR_EACH_PROCESSOR
bool vectors_fill_quantiles(const uint32_t *bits, long count, const double *coefficients, double *values) {
  words beyond = {0};
  long at = 0;
  for (; at + 4 <= count; at += 4) quantiles(bits + at, coefficients, values + at, &beyond);
  if (at < count) {
    uint32_t last[4] = {0x80000000u, 0x80000000u, 0x80000000u, 0x80000000u};
    double found[4];
    for (long rest = at; rest < count; rest += 1) last[rest - at] = bits[rest];
    quantiles(last, coefficients, found, &beyond);
    for (long rest = at; rest < count; rest += 1) values[rest] = found[rest - at];
  }
  return (beyond[0] | beyond[1] | beyond[2] | beyond[3]) != 0;
}
