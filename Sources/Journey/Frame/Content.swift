public import Documents
public import Partnership

/// The typed content of a record: what a party wrote, of one kind, with how it is read from a form and how it is
/// told in words.
///
/// A stage brings its kinds in its own folder and names them in its line of `Stages`; nothing else in the house
/// knows them one by one.
public protocol Content: Codable, Hashable, Sendable {
  /// The word that is stored.
  static var kind: Kind { get }
  /// The version of the body's form. Raise it with a new `decode` that understands the old ones.
  static var schema: Int { get }
  /// The stage that it belongs to; nil for what accompanies all stages.
  static var stage: Stage? { get }
  /// What people call it: "finding".
  static var noun: String { get }
  /// Whether an initiative has exactly one.
  static var isSingle: Bool { get }
  /// Whether people write it; what the program works out is kept as a record, too, and written by no form.
  static var isWritten: Bool { get }
  /// Whether members write it each for themselves: only its author changes it, and nobody else reads it before the
  /// author's party has revealed its sheets.
  static var isPersonal: Bool { get }
  /// Whether several can be added at once by pasting a table.
  static var isPasted: Bool { get }
  /// Whether sign-offs cover it.
  static var isCovered: Bool { get }
  /// What somebody must be allowed to do to write it, in place of the rights that every record has; nil for those.
  static var action: Action? { get }
  /// The parties that may write it; nil for all.
  static var writers: Set<Party>? { get }

  /// The few words that name this one in a sentence or a list.
  var title: String { get }
  /// The records that it speaks about, where its title does not name them.
  var about: [RecordID] { get }
  /// The revisions that it rests on.
  var citations: [Citation] { get }
  /// What it says, as labelled values: for differences, documents and the brief.
  func facts(_ wording: Wording) -> [Fact]

  /// The fields of its form.
  static func fields(_ context: Editing) -> [Field]
  /// All fields that a document may hold of it: those of the form, those that a page fills in, and every value that a
  /// stored one can have.
  static func documentFields(_ context: Editing) -> [Field]
  /// Reads it from a form or a document, noting in `reading` whatever is wrong; nil when something essential is.
  static func read(_ reading: inout Reading, _ context: Editing) -> Self?
  /// The values that fill its form: reading them gives it back.
  func form(_ context: Editing) -> [(name: String, value: String)]

  /// Whether going from `old` to `new` (nil: absent) makes every sign-off stale, whatever its bounds.
  static func isMaterial(from old: Self?, to new: Self?) -> Bool
  /// Reads a stored body of any schema up to the present one.
  static func decode(_ body: String, schema: Int) throws -> Self
}

extension Content {
  public static var schema: Int { 1 }
  public static var isSingle: Bool { false }
  public static var isWritten: Bool { true }
  public static var isPersonal: Bool { false }
  public static var isPasted: Bool { false }
  public static var isCovered: Bool { stage.map { $0 <= .decision } ?? false }
  public static var action: Action? { nil }
  public static var writers: Set<Party>? { nil }
  public var about: [RecordID] { [] }
  public var citations: [Citation] { [] }
  public static func isMaterial(from old: Self?, to new: Self?) -> Bool { false }
  public static func documentFields(_ context: Editing) -> [Field] { fields(context) }

  public static func decode(_ body: String, schema: Int) throws -> Self {
    guard schema <= Self.schema else { throw NewerSchema(noun: noun, schema: schema) }
    return try CanonicalJSON.decode(Self.self, from: body)
  }
}

/// A record that a later version of the program wrote.
public struct NewerSchema: Error, Sendable {
  public let noun: String
  public let schema: Int

  public var message: String {
    "This \(noun) was written by a newer version of Tandem (form \(schema)). Upgrade the program to read it."
  }
}

/// A labelled value of a record, in words.
public struct Fact: Sendable, Hashable {
  public let label: String
  public let value: String

  public init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// What is needed to say a record in words: how dates and money are written, and what other records and platforms are
/// called.
public struct Wording: Sendable {
  public let formats: Formats
  public let titles: @Sendable (RecordID) -> String
  /// By the id of the catalogue.
  public let platforms: @Sendable (String) -> String

  public init(
    formats: Formats, titles: @escaping @Sendable (RecordID) -> String,
    platforms: @escaping @Sendable (String) -> String
  ) {
    self.formats = formats
    self.titles = titles
    self.platforms = platforms
  }

  /// "“A”, “B”" for what is cited.
  public func cited(_ citations: [Citation]) -> String {
    citations.map { "“\(titles($0.record))”" }.joined(separator: ", ")
  }
}

/// Where a record is being written: on which initiative, by which party, and over which record.
public struct Editing: Sendable {
  public let initiative: Initiative
  public let party: Party
  /// The record that is being changed; nil for a new one.
  public let record: RecordID?
  /// Whether numbers are written with a point, as documents have them, rather than as the organisation writes them.
  public let isPlain: Bool
  /// Whether a record is read by itself, as from a document: of the others only those are there that it names by id.
  public let isDetached: Bool

  public init(
    _ initiative: Initiative, by party: Party, changing record: RecordID? = nil, plainly: Bool = false,
    detached: Bool = false
  ) {
    self.initiative = initiative
    self.party = party
    self.record = record
    isPlain = plainly
    isDetached = detached
  }

  public var settings: Settings { initiative.settings }
}
