public import Documents
public import Partnership

extension Editing {
  /// Where a content of a document is written and read: with decimal points, with every party, and with only the
  /// records that it mentions, so that nothing depends on the organisation that reads it.
  static func inDocument(
    _ id: InitiativeID, _ currency: Currency, by party: Party, mentioning records: Records = Records()
  ) -> Editing {
    let settings = Settings(
      name: "", parties: Set(Party.allCases), currency: currency, dateStyle: .iso, numberStyle: .comma,
      quickLimit: .zero(currency), fullLimit: .zero(currency))
    return Editing(
      Initiative(id: id, settings: settings, today: .last, records: records, course: Course()), by: party,
      detached: true)
  }
}

extension Content {
  /// The records that its fields name, of whatever kind.
  public var named: [RecordID] {
    guard let id = InitiativeID("any") else { return [] }
    return form(.inDocument(id, .eur, by: .communications)).compactMap {
      $0.value.utf8.count <= 40 ? RecordID($0.value) : nil
    }
  }

  /// The names of fields that hold citations.
  static func citing(_ context: Editing) -> Set<String> {
    Set(
      documentFields(context).compactMap { field in
        if case .citations = field.control { field.name } else { nil }
      })
  }
}
