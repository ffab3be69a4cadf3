public import Documents
public import Partnership

extension Settings {
  /// The settings as they are read.
  /// - Parameters:
  ///   - formats: how amounts are written; those of other settings where two are compared.
  ///   - nobody: what stands for a digital adviser where none is named.
  ///   - name: what a person is called; nil for somebody unknown.
  public func facts(
    _ formats: Formats, nobody: String = "Nobody is named yet.", name: (PersonID) -> String?
  ) -> [Fact] {
    [
      Fact("Organisation", self.name),
      Fact("Parties", parties.sorted().map(\.title).joined(separator: ", ")),
      Fact("Digital adviser", digitalAdviser.flatMap(name) ?? nobody),
      Fact("Quick track", "proposed up to \(formats.money(quickLimit)), without delicate data, easily undone"),
      Fact("Full track", "proposed from \(formats.money(fullLimit)) on"),
      Fact("A business case looks ahead", horizonYears == 1 ? "1 year" : "\(horizonYears) years"),
      Fact("A fact of the catalogue counts as old", factsLast == 1 ? "after 1 day" : "after \(factsLast) days"),
      Fact("An answer link works for", linkDays == 1 ? "1 day" : "\(linkDays) days"),
      Fact("Currency", currency.code),
      Fact("Dates and numbers", "\(dateStyle.title), \(numberStyle.title)"),
      Fact("Time zone", timeZone),
    ]
  }

  /// What became other than in `old`, in one sentence.
  public func words(changedFrom old: Settings, name: (PersonID) -> String?) -> String {
    let changes = FactChange.between(
      old.facts(formats, nobody: "", name: name), facts(formats, nobody: "", name: name))
    guard !changes.isEmpty else { return "Saved the settings again without a visible change." }
    let told = changes.map(\.words).joined(separator: "; ")
    return "Changed the settings: \(told)\(told.hasSuffix(".") ? "" : ".")"
  }
}
