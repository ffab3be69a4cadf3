/// In which order options stand, and what comes first.
extension DecisionModel {
  /// Whether the expected values of an option are nowhere below those of another, and above them somewhere.
  func dominates(_ one: Int, _ other: Int) -> Bool { expected[one].dominates(expected[other]) }

  /// The remaining options from the best to the worst under these weights.
  ///
  /// Where a criterion weighs nothing, an option can have the value of one that it is never better than: it comes behind
  /// that one. Other equals stay in their order. O(options · (criteria + log options)), and O(equals² · criteria).
  func ranked(_ weights: [Double]) -> [(option: Int, value: Double)] {
    let sorted = remaining.map { (option: $0, value: value($0, weights)) }.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    return dominatedLast(sorted, option: \.option) { $0.value == $1.value }
  }

  /// What comes first under these weights: several options where they are equally good and none dominates another.
  func leaders(_ weights: [Double]) -> [Int] {
    let ranked = ranked(weights)
    let equal = ranked.prefix { ranked[0].value - $0.value < Self.tie }.map(\.option)
    return equal.filter { option in !equal.contains { dominates($0, option) } }
  }

  /// The remaining options that no other one dominates. O(options² · criteria).
  var undominated: [Int] {
    remaining.filter { option in !remaining.contains { dominates($0, option) } }
  }

  /// What is sorted already, with those that others dominate put behind them among neighbours that are equal.
  ///
  /// Whoever dominates is dominated by fewer: so their number is the order, whatever it was before.
  func dominatedLast<Item>(
    _ sorted: [Item], option: (Item) -> Int, isEqual: (Item, Item) -> Bool
  ) -> [Item] {
    var (result, rest) = ([Item](), sorted[...])
    while let first = rest.first {
      let equals = rest.prefix { isEqual(first, $0) }
      rest = rest.dropFirst(equals.count)
      guard equals.count > 1 else {
        result.append(first)
        continue
      }
      let above = equals.map { one in equals.count { dominates(option($0), option(one)) } }
      result += zip(equals, above).enumerated()
        .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }
    return result
  }
}

extension [Double] {
  /// Whether these values by criterion are nowhere below others, and above them somewhere: they are worth as much or
  /// more, whatever the weights.
  func dominates(_ other: [Double]) -> Bool {
    var isBetter = false
    for index in indices {
      if self[index] < other[index] { return false }
      if self[index] > other[index] { isBetter = true }
    }
    return isBetter
  }
}
