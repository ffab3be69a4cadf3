public import BusinessCase
public import Documents
import Partnership

extension InitiativeDocument {
  /// The initiative as its records state it, for what is reckoned from them alone: who may what is not in it.
  /// - Throws: the decoder's error, or `NewerSchema`; never for a document that was read from a file.
  func initiative() throws -> Initiative {
    let zero = Money.zero(origin.currency)
    let settings = Settings(
      name: origin.organisation, parties: Set(origin.parties), currency: origin.currency, quickLimit: zero,
      fullLimit: zero, horizonYears: origin.horizonYears)
    return Initiative(
      id: id, settings: settings, today: .last, records: try Records(present), course: Course(acts))
  }
}

extension CaseFile {
  /// The case that a file states: its part `case` in the form of a case file, or a whole initiative as
  /// `tandem initiative export` writes it, whose case is built from its records. What was changed in it since is reckoned
  /// with.
  ///
  /// - Throws: everything that is wrong, with line and column; of an initiative's case with record and field.
  public static func plan(_ text: String) throws(Problems) -> CasePlan {
    guard isInitiative(text) else { return try read(text) }
    let document = try DocumentReader.document(from: Array(text.utf8), asWritten: false)
    let building: CaseBuilding
    do {
      building = try document.initiative().caseBuilding
    } catch {
      throw Problems(Problem(field: "", message: "A record of the file cannot be read: \(error)."))
    }
    return try building.plan()
  }

  private static func isInitiative(_ text: String) -> Bool { InitiativeDocument.isOne(text) }
}

extension InitiativeDocument {
  /// Whether a text says that it is a whole initiative.
  static func isOne(_ text: String) -> Bool {
    guard let node = try? YAMLText.node(from: text), case .scalar("initiative", _)? = node["tandem"] else {
      return false
    }
    return true
  }
}
