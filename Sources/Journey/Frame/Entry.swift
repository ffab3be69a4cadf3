public import Documents
public import Partnership

/// A record's head revision with its content decoded.
public struct Entry<C: Content>: Sendable, Hashable {
  public let revision: Revision
  public let content: C

  public init(revision: Revision, content: C) {
    self.revision = revision
    self.content = content
  }

  public var id: RecordID { revision.record }
  public var party: Party { revision.party ?? .communications }
  public var citation: Citation { revision.citation }
}

/// An entry whose kind is not known where it is handled: lists, manifests, differences.
public protocol AnyEntry: Sendable {
  var revision: Revision { get }
  var noun: String { get }
  var title: String { get }
  var stage: Stage? { get }
  var isCovered: Bool { get }
  var citations: [Citation] { get }
  /// The records that it speaks about.
  var about: [RecordID] { get }
  func facts(_ wording: Wording) -> [Fact]
  /// The values that fill its form.
  func form(_ context: Editing) -> [(name: String, value: String)]
  /// Whether it makes every sign-off stale when this entry becomes `new`, or goes (nil).
  func isMaterial(becoming new: (any AnyEntry)?) -> Bool
  /// Whether it makes every sign-off stale when this entry appears.
  var isMaterialWhenAdded: Bool { get }
}

extension Entry: AnyEntry {
  public var noun: String { C.noun }
  public var title: String { content.title }
  public var stage: Stage? { C.stage }
  public var isCovered: Bool { C.isCovered }
  public var citations: [Citation] { content.citations }
  public var about: [RecordID] { content.about }
  public func facts(_ wording: Wording) -> [Fact] { content.facts(wording) }
  public func form(_ context: Editing) -> [(name: String, value: String)] { content.form(context) }
  public func isMaterial(becoming new: (any AnyEntry)?) -> Bool {
    C.isMaterial(from: content, to: (new as? Entry<C>)?.content)
  }
  public var isMaterialWhenAdded: Bool { C.isMaterial(from: nil, to: content) }
}
