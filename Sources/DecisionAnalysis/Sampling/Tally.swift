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
  mutating func count(_ block: Block, samples count: Int, behind: UnsafeMutablePointer<Int32>) {
    samples += count
    behind.update(repeating: 0, count: options * Block.size)
    for one in 0..<options {
      for other in (one + 1)..<max(options, one + 1) { compare(one, other, block, count, behind) }
    }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Block.size) { firsts in
      for option in 0..<options {
        let found = countRanks(option, behind + option * Block.size, count, firsts)
        addCentres(option, block, firsts[..<found])
      }
    }
  }

  /// Counts the ranks of one option, and lists the samples in which it is first. Without a branch, which would be
  /// guessed wrong again and again.
  private mutating func countRanks(
    _ option: Int, _ behind: UnsafeMutablePointer<Int32>, _ count: Int, _ firsts: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    ranks.withUnsafeMutableBufferPointer { ranks in
      let own = option * options
      var found = 0
      for sample in 0..<count {
        let rank = Int(truncatingIfNeeded: behind[sample])
        ranks[own &+ rank] &+= 1
        firsts[found] = sample
        found &+= rank == 0 ? 1 : 0
      }
      return found
    }
  }

  private mutating func addCentres(_ option: Int, _ block: Block, _ firsts: Slice<UnsafeMutableBufferPointer<Int>>) {
    centres.withUnsafeMutableBufferPointer { centres in
      for sample in firsts {
        var weight = block.weights + sample
        for index in option * criteria..<(option + 1) * criteria {
          centres[index] += weight.pointee
          weight += Block.size
        }
      }
    }
  }

  private mutating func compare(
    _ one: Int, _ other: Int, _ block: Block, _ count: Int, _ behind: UnsafeMutablePointer<Int32>
  ) {
    typealias Counts = SIMD4<Int32>
    let (first, second) = (block.totals + one * Block.size, block.totals + other * Block.size)
    let (behindFirst, behindSecond) = (behind + one * Block.size, behind + other * Block.size)
    var (ahead, after) = (Counts(repeating: 0), Counts(repeating: 0))
    var at = 0
    while at < count {
      let (a, b) = (first.lanes(at), second.lanes(at))
      // A true lane of a mask is -1 in all of its bits, so that half of them say as much.
      let better = unsafeBitCast(a .> b, to: SIMD8<Int32>.self).evenHalf
      let worse = unsafeBitCast(a .< b, to: SIMD8<Int32>.self).evenHalf
      ahead &-= better
      after &-= worse
      let x = UnsafeMutableRawPointer(behindFirst + at)
      x.storeBytes(of: x.loadUnaligned(as: Counts.self) &- worse, as: Counts.self)
      let y = UnsafeMutableRawPointer(behindSecond + at)
      y.storeBytes(of: y.loadUnaligned(as: Counts.self) &- better, as: Counts.self)
      at &+= 4
    }
    wins[one * options + other] += Int(ahead.wrappedSum())
    wins[other * options + one] += Int(after.wrappedSum())
  }
}
