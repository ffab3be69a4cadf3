import Documents

extension Catalogue {
  /// The entries that are like this, by category and name.
  ///
  /// - Parameters:
  ///   - words: all of them have to occur in name, category, facts or prices, whatever their case and accents.
  ///   - category: empty for all.
  ///   - kind: the word of a kind of channel; empty for all.
  /// - Complexity: O(length of all entries).
  public func found(words: String, category: String, kind: String) -> [CatalogueEntry] {
    let wanted = Folded.text(words).split(separator: " ")
    return entries.filter { entry in
      (category.isEmpty || entry.category == category)
        && (kind.isEmpty || entry.kinds.contains { $0.rawValue == kind })
        && (wanted.isEmpty || wanted.allSatisfy(entry.searchText.contains))
    }.sorted { ($0.category, Folded.text($0.name), $0.id) < ($1.category, Folded.text($1.name), $1.id) }
  }
}

extension CatalogueEntry {
  /// What words are looked for in.
  private var searchTexts: [String] {
    [name, category] + facts.flatMap { [$0.about.title, $0.told] } + prices.map(\.price.words)
  }

  fileprivate var searchText: String { Folded.text(searchTexts.joined(separator: " ")) }
}
