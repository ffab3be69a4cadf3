/// The pairs of options of which one is ahead whatever is drawn, because it dominates the other.
///
/// They are not compared sample by sample: where weights make the two equal, the dominated one still comes behind.
struct SettledPairs: Sendable {
  /// By option and other: whether the one dominates the other.
  let dominates: [Bool]
  /// By option: how many dominate it.
  let above: [Int64]

  /// - Parameter dominators: by option, those that dominate it.
  init(dominators: [[Int]]) {
    let count = dominators.count
    var dominates = Array(repeating: false, count: count * count)
    for (option, others) in dominators.enumerated() {
      for other in others { dominates[other * count + option] = true }
    }
    self.dominates = dominates
    above = dominators.map { Int64($0.count) }
  }
}
