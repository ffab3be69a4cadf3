public import Documents
import Partnership

/// Reads a document from YAML and says everything that is wrong with it, with line, column and field.
public struct DocumentReader {
  /// How many problems are told at once.
  static let mostProblems = 100

  var problems: [Problem] = []
  var records = DocumentRecords()

  /// Whether every content has to be the very one that was written, as its digest says.
  private let isAsWritten: Bool

  private init(asWritten: Bool) { isAsWritten = asWritten }

  /// Reads a file.
  ///
  /// - Parameter asWritten: whether a content that was changed since it was written is refused. What is only reckoned
  ///   from a file may have been changed in it.
  /// - Throws: `Problems`: not UTF-8, too large, no YAML, another form; unknown names and kinds; people, acts, revisions
  ///   and manifests that are named and not there; what occurs twice; a content whose digest is another than stated.
  /// - Complexity: O(n) in the length of the file.
  public static func document(
    from bytes: [UInt8], asWritten: Bool = true
  ) throws(Problems) -> InitiativeDocument {
    guard bytes.count <= InitiativeDocument.largest else {
      throw Problems(
        Problem(
          field: "",
          message:
            "The file has \(bytes.count) bytes. At most \(InitiativeDocument.largest) are read; an initiative is never that large."
        ))
    }
    let text: String
    do throws(Problem) { text = try UTF8Text.text(bytes, allowingMark: true) } catch { throw Problems(error) }
    let node = try YAMLText.node(from: text)
    try Self.requireForm(node)
    var reader = DocumentReader(asWritten: asWritten)
    let document = reader.read(node)
    let told = Self.told(reader.problems)
    if let problems = Problems(told) { throw problems }
    guard let document else { throw Problems(Problem(field: "", message: "The file is incomplete.")) }
    return document
  }

  /// In the order of the file, each once, and not more than anybody would read.
  private static func told(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    let once = problems.filter { seen.insert($0).inserted }
    // Those without a place first; those of one place in the order in which they were found.
    let sorted = once.enumerated().sorted { left, right in
      let places = [left.element.position, right.element.position].map { ($0?.line ?? 0, $0?.column ?? 0) }
      return (places[0].0, places[0].1, left.offset) < (places[1].0, places[1].1, right.offset)
    }.map(\.element)
    guard sorted.count > mostProblems else { return sorted }
    let more = "There are \(sorted.count - mostProblems) more problems. Mend these first."
    return sorted.prefix(mostProblems) + [Problem(field: "", message: more)]
  }

  private static func requireForm(_ node: Node) throws(Problems) {
    var head = Reading(node)
    let form = head.text("tandem")
    guard form == "initiative" else {
      throw Problems(
        Problem(
          field: "tandem", position: node["tandem"]?.position ?? node.position,
          message:
            "This is no file of an initiative. One begins with “tandem: initiative”, as “tandem initiative export” writes it."
        ))
    }
    let version = head.integer("version", in: 1...1_000_000, required: "Say which version of the form this is.")
    if let problems = Problems(head.problems) { throw problems }
    guard let version, version <= InitiativeDocument.version else {
      throw Problems(
        Problem(
          field: "version", position: node["version"]?.position,
          message:
            "This file was written by a newer version of Tandem (form \(version ?? 0)). Upgrade the program to read it."
        ))
    }
  }

  private mutating func read(_ node: Node) -> InitiativeDocument? {
    var root = Reading(node)
    for name in ["tandem", "version"] { _ = root.written(name) }
    // It is there for people: the need names the initiative.
    _ = root.text("title", upTo: 2_000, lines: .many)
    let id = root.id("initiative", of: Subject.Initiative.self, required: "The initiative has no id.")
    let origin = root.child("organisation", Self.origin) ?? nil
    if origin == nil, root.problems.isEmpty { root.refuse("organisation", "Say in which organisation it was written.") }
    let people = people(&root)
    for frame in Stages.all { take(frame, &root) }
    records.take(root.written("conversation"), kind: Message.self, path: "conversation", isOlder: false)
    records.takeOlder(root.written("older-revisions"))
    let acts = acts(&root)
    let manifests = manifests(&root)
    root.refuseOthers()
    problems += root.problems
    guard let id, let origin else { return nil }
    let revisions = records.revisions(of: id, origin.currency, asWritten: isAsWritten)
    problems += records.problems
    let document = InitiativeDocument(
      id: id, origin: origin, people: people.map(\.someone), present: revisions.present, older: revisions.older,
      acts: acts.map(\.act), manifests: manifests.map(\.manifest))
    // What is missing would be told a second time as a reference to it.
    guard problems.isEmpty else { return nil }
    problems +=
      DocumentChecks(document: document, people: people, acts: acts, manifests: manifests, records: records)
      .problems
    return document
  }

  private mutating func take(_ frame: StageFrame, _ root: inout Reading) {
    let name = frame.stage.documentName
    guard let node = root.written(name) else { return }
    var reading = Reading(node, path: name)
    for type in frame.contents {
      records.take(
        reading.written(type.documentName), kind: type, path: "\(name).\(type.documentName)", isOlder: false)
    }
    reading.refuseOthers()
    problems += reading.problems
  }

  private static func origin(_ reading: inout Reading) -> ImportedHistory.Origin? {
    let name = reading.text("name", upTo: 120)
    let code = reading.text("currency", upTo: 3, required: "Say in which currency amounts are, for example EUR.")
    let currency = Currency(code)
    if currency == nil, !code.isEmpty {
      reading.refuse("currency", "“\(code)” is not a currency. Write its three letters, for example EUR.")
    }
    let parties: [Party] = reading.choices("parties")
    let zone = reading.text("time-zone", upTo: 60)
    let years = reading.integer(
      "horizon-years", in: 1...30, required: "Say how many years a case looks ahead, 1 to 30.")
    reading.refuseOthers()
    guard let currency, let years else { return nil }
    return ImportedHistory.Origin(
      organisation: name, currency: currency, parties: parties.sorted(), timeZone: zone, horizonYears: years)
  }
}
