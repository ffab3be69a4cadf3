public import Documents
public import Partnership

/// What advice is asked for: features first, platforms later.
public struct AdviceNeed: Sendable, Hashable {
  /// The kinds of channel that it may end in; empty when that is open.
  public var kinds: [ChannelKind]
  public var wished: [Ask]
  public var mustHaves: [Ask]
  /// Must-haves in words that no fact can settle, or not all of it: people find out.
  public var others: [String]
  public var dataClass: DataClass
  /// The routes that are allowed; nil for those that the class of data allows.
  public var routes: [Route]?
  /// What the organisation runs already, with the features that it has.
  public var have: [OwnChannel]
  /// Where that stands.
  public var haveSource = "the need"
  /// How numbers are written in reasons.
  public var formats = Formats()
  /// After how many days a fact counts as old.
  public var factsLast: Int

  public init(
    kinds: [ChannelKind] = [], wished: [Ask] = [], mustHaves: [Ask] = [], others: [String] = [],
    dataClass: DataClass = .internal,
    routes: [Route]? = nil, have: [OwnChannel] = [], factsLast: Int = 365
  ) {
    self.kinds = kinds
    self.wished = wished
    self.mustHaves = mustHaves
    self.others = others
    self.dataClass = dataClass
    self.routes = routes
    self.have = have
    self.factsLast = factsLast
  }

  /// A channel of the organisation.
  public struct OwnChannel: Sendable, Hashable {
    public var name: String
    public var features: [Feature]
    /// How many people it reaches; nil where nobody has said so.
    public var reach: Int?
    /// Who runs it; may be empty.
    public var owner: String

    public init(_ name: String, features: [Feature], reach: Int? = nil, owner: String = "") {
      self.name = name
      self.features = features
      self.reach = reach
      self.owner = owner
    }
  }

  /// The hosting routes that are allowed. Without a word of the organisation, strictly confidential data stays inside,
  /// and confidential data goes to no hosted service.
  public var allowedRoutes: [Route] {
    if let routes { return routes }
    switch dataClass {
    case .open, .internal: return [.inside, .outside, .service]
    case .confidential: return [.inside, .outside]
    case .strict: return [.inside]
    }
  }

  /// Reads the part `need` of a YAML text; other parts of an initiative's document are left alone.
  public static func read(_ text: String) throws(Problems) -> AdviceNeed {
    let (reading, need) = try InitiativeParts.read(
      "need", of: text, example: "docs/catalogue.md shows one."
    ) { Self.need(&$0) }
    return try reading.result { need }
  }

  private static func need(_ reading: inout Reading) -> AdviceNeed {
    // Words of the need are for people.
    for field in ["name", "outcome", "for-whom", "wanted-by", "tried", "worries"] { _ = reading.node(field) }
    let kinds = reading.choices("kinds", of: ChannelKind.self)
    let wished = asks(&reading, "features")
    let mustHaves = asks(&reading, "must-haves")
    let dataClass: DataClass? = reading.choice("data-class")
    let routes: [Route]? = reading.node("routes") == nil ? nil : reading.choices("routes", of: Route.self)
    let have = reading.children("have", upTo: 100) { item in
      let name = item.text("name", upTo: 120, required: "Give the channel its name.")
      let features = item.choices("features", of: Feature.self)
      item.refuseOthers()
      return OwnChannel(name, features: features)
    }
    let days = reading.integer("facts-last", in: 1...3_650)
    if wished.isEmpty, mustHaves.isEmpty, reading.problems.isEmpty {
      reading.refuse("features", "Say at least one feature or must-have: platforms are found for them.")
    }
    reading.refuseOthers()
    return AdviceNeed(
      kinds: kinds, wished: wished, mustHaves: mustHaves, dataClass: dataClass ?? .internal, routes: routes, have: have,
      factsLast: days ?? 365)
  }

  private static func asks(_ reading: inout Reading, _ field: String) -> [Ask] {
    var found: [Ask] = []
    for text in reading.identifiers(field) {
      guard let ask = Ask(text) else {
        let all = Ask.allCases.map(\.description).joined(separator: ", ")
        reading.refuse(field, "“\(text)” is nothing that can be asked for. There are: \(all).")
        continue
      }
      if !found.contains(ask) { found.append(ask) }
    }
    return found
  }
}
