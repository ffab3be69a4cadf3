"""Writes Sources/Statistics/Sampling/SobolDirections.swift from the table that SciPy ships.

The numbers are those of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
SIAM Journal on Scientific Computing 30 (2008), 2635-2654 (file new-joe-kuo-6.21201, BSD licence). SciPy (BSD licence)
holds them as scipy/stats/_sobol_direction_numbers.npz.

Usage, in an environment with scipy: python sobol_directions.py > Sources/Statistics/Sampling/SobolDirections.swift
"""

import pathlib

import numpy
import scipy

DIMENSIONS = 256
HEAD = """\
/// Primitive polynomials and initial direction numbers of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with
/// better two-dimensional projections", SIAM Journal on Scientific Computing 30 (2008), 2635-2654, file
/// new-joe-kuo-6.21201 (BSD licence, (c) 2008 Frances Y. Kuo and Stephen Joe), the first 256 dimensions.
///
/// Written by Benchmarks/Case/sobol_directions.py from the copy in SciPy; do not edit by hand.
enum SobolDirections {
  /// For each dimension from the second: the polynomial with all of its bits, then as many initial numbers as its
  /// degree. The first dimension needs none."""


def lines(numbers):
    line = "   "
    for number in numbers:
        if len(line) + len(f" {number},") > 118:
            yield line
            line = "   "
        line += f" {number},"
    yield line


def main():
    table = numpy.load(pathlib.Path(scipy.__file__).parent / "stats" / "_sobol_direction_numbers.npz")
    numbers = []
    for dimension in range(1, DIMENSIONS):
        polynomial = int(table["poly"][dimension])
        degree = polynomial.bit_length() - 1
        numbers += [polynomial, *(int(m) for m in table["vinit"][dimension][:degree])]
    print(HEAD)
    print("  static let numbers: [UInt16] = [")
    print("\n".join(lines(numbers)))
    print("  ]\n}")


if __name__ == "__main__":
    main()
