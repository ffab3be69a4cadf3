public import Documents
public import Partnership

/// IT's word that a host or an agency may hold data up to a class, until a day.
public struct Clearance: Content {
  public static let kind: Kind = "clearance"
  public static let stage: Stage? = .options
  public static let noun = "clearance"
  public static let writers: Set<Party>? = [.it, .security]

  public var host: String
  public var upTo: DataClass
  public var until: Day
  public var note: String

  public var title: String { host }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Host or agency", host), Fact("Cleared up to", upTo.title), Fact("Until", wording.formats.day(until)),
      Fact("Note", note),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("host", "Which host or agency?", .line, hint: "Spelled as in the option.", isRequired: true),
      Field("upTo", "Up to which class of data?", .choice(DataClass.all, optional: false), isRequired: true),
      Field("until", "Until when?", .day, isRequired: true),
      Field("note", "On what grounds?", .line),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Clearance? {
    let host = reading.text("host", upTo: 120, required: "Name the host or agency as the option does.")
    let upTo: DataClass? = reading.choice("upTo", required: "Choose the highest class of data that it may hold.")
    let until = reading.day("until", required: "A clearance needs its end; write the last day on which it holds.")
    let note = reading.text("note", upTo: 300)
    guard let upTo, let until else { return nil }
    return Clearance(host: host, upTo: upTo, until: until, note: note)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("host", host), ("upTo", upTo.rawValue), ("until", until.description), ("note", note)]
  }
}
