extension String {
  /// For a title within a sentence; a name of capitals such as “IT” stays.
  package var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
