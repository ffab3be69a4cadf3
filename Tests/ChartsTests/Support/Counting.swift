extension String {
  /// How often a text occurs in this one.
  func count(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
