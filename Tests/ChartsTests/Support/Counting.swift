extension String {
  /// How often a text occurs in this one.
  func count(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}

/// A number in whole digits, also where it is beyond every whole number.
func whole(_ value: Double) -> String { abs(value) < 1e15 ? "\(Int(value))" : "\(value)" }
