/// Which rivals of an option a linear programme has to know: with many, few of them matter.
///
/// The programme is solved with some, and again with those that its solution leaves ahead, until none is. Each solution
/// is the exact one for the rivals that it knows, so the last one is for all (constraint generation; R. E. Gomory and
/// T. C. Hu, "An application of generalized linear programming to network flows", 1962).
struct Rivals {
  /// Up to so many are taken in at once; a usual appraisal has no more.
  static let few = 24

  private(set) var known: [Int]
  private var others: [Int]

  /// - Parameter lead: by how much a rival is ahead to begin with.
  init(_ all: [Int], lead: (Int) -> Double) {
    guard all.count > Self.few else {
      (known, others) = (all, [])
      return
    }
    let leads = Dictionary(uniqueKeysWithValues: all.map { ($0, lead($0)) })
    let sorted = all.sorted { ((leads[$1] ?? 0), $0) < ((leads[$0] ?? 0), $1) }
    (known, others) = (Array(sorted.prefix(Self.few)), Array(sorted.dropFirst(Self.few)))
  }

  /// Takes in those that are furthest ahead at a solution.
  ///
  /// - Parameter lead: by how much a rival is ahead there.
  /// - Returns: whether there were any.
  mutating func takeIn(aheadBy tolerance: Double, lead: (Int) -> Double) -> Bool {
    let ahead = others.map { ($0, lead($0)) }.filter { $0.1 > tolerance }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.few / 3).map(\.0)
    guard !ahead.isEmpty else { return false }
    known += ahead
    others.removeAll { ahead.contains($0) }
    return true
  }
}
