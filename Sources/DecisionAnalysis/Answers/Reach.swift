/// How far the values of options can go, at their best and at their worst, whatever their uncertain scores turn out to
/// be.
struct Reach {
  private let lows: [[Double]]
  private let highs: [[Double]]
  private let remaining: [Int]

  /// - Parameter draws: by option and measured criterion.
  init(draws: [[ValueDraw]], remaining: [Int]) {
    let ranges = draws.map { $0.map(\.range) }
    lows = ranges.map { $0.map(\.lowerBound) }
    highs = ranges.map { $0.map(\.upperBound) }
    self.remaining = remaining
  }

  /// Whether one option's worst is at least as good as another's best on every criterion, and better on one. For
  /// weights without restriction this is the same as being at least as good at every corner of the simplex.
  func dominates(_ one: Int, _ other: Int) -> Bool {
    lows[one].dominates(highs[other])
  }

  /// By place among the remaining options, the places of those that dominate it. O(options² · criteria).
  var dominators: [[Int]] {
    remaining.map { option in remaining.indices.filter { dominates(remaining[$0], option) } }
  }

  /// Whether some weights of a region rank the option first, with its best scores against the others' worst: the
  /// largest lead that a linear programme finds is not negative.
  ///
  /// - Parameter weights: some of the region, which are tried before.
  func canBeFirst(_ option: Int, in region: WeightRegion, trying weights: [[Double]]) -> Bool {
    let rivals = remaining.filter { $0 != option }
    if weights.contains(where: { isFirst(option, $0, rivals) }) { return true }
    let count = region.count
    var asked = Rivals(rivals) { rival in weights.map { dot(lows[rival], $0) }.max() ?? 0 }
    while true {
      // The lead may be negative: it is the difference of the last two variables.
      var program = LinearProgram(minimising: Array(repeating: 0, count: count) + [-1, 1])
      program.require(in: region, of: count + 2)
      for rival in asked.known {
        program.require(zip(highs[option], lows[rival]).map { $0 - $1 } + [-1, 1], .atLeast, 0)
      }
      guard case .optimal(let cost, let x) = program.solved() else { return rivals.isEmpty }
      guard -cost >= -DecisionModel.tie else { return false }
      let (found, own) = (Array(x.prefix(count)), dot(highs[option], Array(x.prefix(count))))
      guard asked.takeIn(aheadBy: DecisionModel.tie, lead: { dot(lows[$0], found) - own }) else { return true }
    }
  }

  private func isFirst(_ option: Int, _ weights: [Double], _ rivals: [Int]) -> Bool {
    let own = dot(highs[option], weights)
    return rivals.allSatisfy { dot(lows[$0], weights) <= own }
  }
}
