/// Points that fill a cube more evenly than random ones: a Sobol sequence, scrambled at random.
///
/// Direction numbers are those of Joe and Kuo (2008). The scrambling is a random lower triangular matrix per dimension
/// and a random digital shift (J. Matousek, "On the L2-discrepancy for anchored boxes", Journal of Complexity 14
/// (1998), 527-556). Every point is then uniformly distributed, so that means are unbiased, and their variance equals
/// that of the full nested scrambling of Owen (A. B. Owen, "Scrambled net variance for integrals of smooth functions",
/// Annals of Statistics 25 (1997), 1541-1562; "Variance with alternative scramblings of digital nets", ACM Transactions
/// on Modeling and Computer Simulation 13 (2003), 363-378), at the price of one exclusive-or per coordinate.
///
/// A standard error comes from independent scramblings: within one, points are not independent.
public struct SobolSequence: Sendable {
  /// How many dimensions there are direction numbers for.
  public static let mostDimensions = 256

  /// How many points a sequence may have, as a power of two.
  public static let mostBits = 31

  /// The coordinates of a point.
  public let dimensions: Int
  private let bits: Int
  /// `bits` direction numbers for each dimension, scrambled.
  private let directions: [UInt32]
  private let shifts: [UInt32]

  /// - Parameters:
  ///   - dimensions: 1 to 256.
  ///   - bits: the sequence is used for at most 2 to this power points; 1 to 31.
  ///   - stream: the randomness of the scrambling; nil gives the plain sequence, which begins at the origin.
  /// - Complexity: O(dimensions · bits) operations on words of 32 bits.
  public init(dimensions: Int, bits: Int, scrambledBy stream: RandomStream?) {
    precondition((1...Self.mostDimensions).contains(dimensions) && (1...Self.mostBits).contains(bits))
    self.dimensions = dimensions
    self.bits = bits
    var plain = PlainDirections()
    var stream = stream
    var directions: [UInt32] = []
    directions.reserveCapacity(dimensions * bits)
    var shifts: [UInt32] = []
    for _ in 0..<dimensions {
      let numbers = plain.next().prefix(bits)
      guard stream != nil else {
        directions += numbers
        shifts.append(0)
        continue
      }
      let rows = (0..<32).map { row in
        Self.triangularRow(row, UInt32(truncatingIfNeeded: (stream?.next() ?? 0) >> 32))
      }
      directions += numbers.map { number in Self.product(rows, number) }
      shifts.append(UInt32(truncatingIfNeeded: (stream?.next() ?? 0) >> 32))
    }
    self.directions = directions
    self.shifts = shifts
  }

  /// Writes one coordinate of successive points, as the 32 leading bits of its binary fraction.
  ///
  /// - Parameters:
  ///   - dimension: from 0.
  ///   - start: the first point, a multiple of `count`.
  ///   - count: a power of two.
  ///   - out: room for `count` numbers.
  /// - Complexity: one exclusive-or per point.
  public func fill(dimension: Int, from start: Int, count: Int, into out: UnsafeMutablePointer<UInt32>) {
    var first = shifts[dimension]
    var rest = start
    var bit = 0
    let offset = dimension * bits
    while rest != 0 {
      if rest & 1 == 1 { first ^= directions[offset + bit] }
      rest >>= 1
      bit += 1
    }
    out[0] = first
    // The second half of a run of points is the first half, moved by one direction number.
    var filled = 1
    bit = 0
    while filled < count {
      let direction = directions[offset + bit]
      for index in 0..<filled { out[filled &+ index] = out[index] ^ direction }
      filled *= 2
      bit += 1
    }
  }

  /// Row `row` of a lower triangular matrix over two elements with ones on its diagonal, the first column leftmost.
  private static func triangularRow(_ row: Int, _ random: UInt32) -> UInt32 {
    let diagonal = UInt32(1) << UInt32(31 - row)
    let above = row == 0 ? 0 : random & ~(diagonal | (diagonal - 1))
    return above | diagonal
  }

  private static func product(_ rows: [UInt32], _ vector: UInt32) -> UInt32 {
    var result: UInt32 = 0
    for row in rows { result = result << 1 | UInt32((row & vector).nonzeroBitCount & 1) }
    return result
  }
}

/// Hands out the direction numbers of one dimension after the other, by the recurrence of Bratley and Fox (1988).
private struct PlainDirections {
  private var position = 0
  private var isFirst = true

  mutating func next() -> [UInt32] {
    guard !isFirst else {
      isFirst = false
      return (0..<32).map { UInt32(1) << UInt32(31 - $0) }
    }
    let polynomial = SobolDirections.numbers[position]
    let degree = 15 - polynomial.leadingZeroBitCount
    let initial = SobolDirections.numbers[(position + 1)...(position + degree)]
    position += degree + 1
    var numbers = initial.enumerated().map { UInt32($0.element) << UInt32(31 - $0.offset) }
    for index in degree..<32 {
      var number = numbers[index - degree] ^ (numbers[index - degree] >> UInt32(degree))
      for step in 1..<degree where polynomial >> UInt16(degree - step) & 1 == 1 { number ^= numbers[index - step] }
      numbers.append(number)
    }
    return numbers
  }
}
