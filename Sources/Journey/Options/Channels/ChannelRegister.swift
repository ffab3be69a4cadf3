public import Documents
public import Partnership

/// The channels that the organisation runs already: what “use what we have” can mean.
///
/// One for the organisation. Channels are kept in the order of their names, so that equal registers have equal bytes.
public struct ChannelRegister: Sendable, Hashable, Codable {
  public static let kind: Kind = "channels"
  public static let schema = 1
  /// The party whose members keep it, beside the digital adviser.
  public static let keeper: Party = .communications
  /// How many it may have: they all fit into one form.
  public static let most = 40

  public var channels: [Channel]

  public init(_ channels: [Channel] = []) {
    self.channels = channels.sorted { (Folded.text($0.name), $0.name) < (Folded.text($1.name), $1.name) }
  }

  /// A site, an account or a list that the organisation runs.
  public struct Channel: Sendable, Hashable, Codable {
    public let name: String
    /// Nil where none of the vocabulary fits, as for a wiki.
    public let kind: ChannelKind?
    /// In the order of the vocabulary.
    public let features: [Feature]
    /// How many people it reaches; nil where nobody knows.
    public let reach: Int?
    /// Who runs it, in words.
    public let owner: String
    /// Its limits, and what is planned with it.
    public let note: String

    public init(
      _ name: String, kind: ChannelKind? = nil, features: [Feature], reach: Int? = nil, owner: String,
      note: String = ""
    ) {
      self.name = name
      self.kind = kind
      self.features = Feature.allCases.filter(features.contains)
      self.reach = reach
      self.owner = owner
      self.note = note
    }
  }
}

extension RecordID {
  /// The one record that holds the register of channels.
  public static let channels: RecordID = {
    guard let id = RecordID("channels") else { preconditionFailure("“channels” is a valid identifier") }
    return id
  }()
}
