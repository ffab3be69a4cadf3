import Documents
import Journey
import Partnership

/// The bodies of records, described by the fields that each kind of content names for its form.
enum RecordBodies {
  /// One object per kind, told apart by `kind`.
  static let schema = Schema.either(
    Stages.written.map { type in
      (type.kind.rawValue, Schema.Object(type.fields(anywhere).map(member), takesNull: true))
    }, by: "kind")

  /// The fields that take any number of values: of a kind they are the same on every initiative.
  static let lists: [Kind: Set<String>] = Dictionary(
    uniqueKeysWithValues: Stages.contents.map { type in
      (type.kind, Set(type.fields(anywhere).filter(\.takesSeveral).map(\.name)))
    })

  static func member(_ field: Field) -> Schema.Member {
    Schema.Member(field.name, schema(of: field), isRequired: field.isRequired, note: field.label)
  }

  static func schema(of field: Field) -> Schema {
    switch field.control {
    case .line, .text: field.isRequired ? .filled : .text()
    case .day: .day
    case .money, .number: .decimal
    // Records to choose from differ from initiative to initiative.
    case .choice(let choices, _): choices.isEmpty ? .id : .words(choices.map(\.value))
    case .choices(let choices): .list(choices.isEmpty ? .id : .words(choices.map(\.value)))
    case .citations: .list(.id)
    }
  }

  /// An initiative without records in an organisation that has every party: what is described holds everywhere.
  private static let anywhere: Editing = {
    let currency = Currency.eur
    let settings = Settings(
      name: "", parties: Set(Party.allCases), currency: currency, quickLimit: .zero(currency),
      fullLimit: .zero(currency))
    return Editing(
      Initiative(
        id: .any, settings: settings, today: Timestamp(seconds: 0).day, records: Records(), course: Course()),
      by: .communications, plainly: true)
  }()
}
