/// What is counted under one region of weights.
struct Tally: Sendable {
  let options: Int
  let criteria: Int
  var samples = 0
  /// By option and rank, from the first.
  var ranks: [Int]
  /// By option and other: how often it is strictly ahead.
  var wins: [Int]
  /// By option and criterion: the sum of the weights that ranked it first.
  var centres: [Double]

  init(options: Int, criteria: Int) {
    self.options = options
    self.criteria = criteria
    ranks = Array(repeating: 0, count: options * options)
    wins = Array(repeating: 0, count: options * options)
    centres = Array(repeating: 0, count: options * criteria)
  }

  mutating func add(_ other: Tally) {
    samples += other.samples
    for index in ranks.indices { ranks[index] += other.ranks[index] }
    for index in wins.indices { wins[index] += other.wins[index] }
    for index in centres.indices { centres[index] += other.centres[index] }
  }

  /// How often the option was first.
  func firsts(_ option: Int) -> Int { ranks[option * options] }

  /// Counts a block. An option's rank is one more than the number of options that are strictly better, so that equals
  /// share the better rank.
  mutating func count(_ block: Block, samples count: Int, behind: UnsafeMutablePointer<Int64>) {
    samples += count
    for index in 0..<(options * Block.size) { behind[index] = 0 }
    for one in 0..<options {
      for other in (one + 1)..<max(options, one + 1) { compare(one, other, block, count, behind) }
    }
    for option in 0..<options {
      for sample in 0..<count {
        let rank = Int(behind[option * Block.size + sample])
        ranks[option * options + rank] += 1
        guard rank == 0 else { continue }
        for criterion in 0..<criteria {
          centres[option * criteria + criterion] += block.weights[criterion * Block.size + sample]
        }
      }
    }
  }

  private mutating func compare(
    _ one: Int, _ other: Int, _ block: Block, _ count: Int, _ behind: UnsafeMutablePointer<Int64>
  ) {
    typealias Lanes = SIMD4<Int64>
    let (first, second) = (block.totals + one * Block.size, block.totals + other * Block.size)
    let (behindFirst, behindSecond) = (behind + one * Block.size, behind + other * Block.size)
    var (ahead, after) = (Lanes(repeating: 0), Lanes(repeating: 0))
    for at in stride(from: 0, to: count, by: 4) {
      let a = UnsafeRawPointer(first + at).loadUnaligned(as: SIMD4<Double>.self)
      let b = UnsafeRawPointer(second + at).loadUnaligned(as: SIMD4<Double>.self)
      // A true lane of a mask is -1.
      let better = unsafeBitCast(a .> b, to: Lanes.self)
      let worse = unsafeBitCast(a .< b, to: Lanes.self)
      ahead &-= better
      after &-= worse
      let x = UnsafeMutableRawPointer(behindFirst + at)
      x.storeBytes(of: x.loadUnaligned(as: Lanes.self) &- worse, as: Lanes.self)
      let y = UnsafeMutableRawPointer(behindSecond + at)
      y.storeBytes(of: y.loadUnaligned(as: Lanes.self) &- better, as: Lanes.self)
    }
    wins[one * options + other] += Int(ahead.wrappedSum())
    wins[other * options + one] += Int(after.wrappedSum())
  }
}

/// The weights and totals of a block of samples under one region; rows of `size`.
struct Block {
  /// So many samples that everything about them stays in the first cache.
  static let size = 128

  let weights: UnsafeMutablePointer<Double>
  let totals: UnsafeMutablePointer<Double>
}
