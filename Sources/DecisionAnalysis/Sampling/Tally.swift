import Vectors

/// What is counted under one region of weights.
struct Tally: Sendable {
  let options: Int
  let criteria: Int
  var samples = 0
  /// By option and rank, from the first.
  var ranks: [Int]
  /// By option and other: how often it is strictly ahead, or settled to be.
  var wins: [Int64]
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

  /// Counts a block. An option's rank is one more than the number of options that are strictly better or dominate it, so
  /// that equals share the better rank.
  mutating func count(
    _ block: Block, samples count: Int, _ settled: SettledPairs, behind: UnsafeMutablePointer<Int64>
  ) {
    samples += count
    for option in 0..<options {
      (behind + option * Block.size).update(repeating: settled.above[option], count: Block.size)
    }
    for pair in wins.indices where settled.dominates[pair] { wins[pair] += Int64(count) }
    wins.withUnsafeMutableBufferPointer { wins in
      guard let wins = wins.baseAddress else { return }
      vectors_compare(count, options, Block.size, block.totals, settled.dominates, behind, wins)
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
    _ option: Int, _ behind: UnsafeMutablePointer<Int64>, _ count: Int, _ firsts: UnsafeMutableBufferPointer<Int>
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
}
