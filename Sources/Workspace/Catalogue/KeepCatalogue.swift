public import Documents
public import Journey
public import Partnership
import Store

extension Workspace {
  /// Adds a platform that does not ship: what it is, and what one source says about it, or a list of facts.
  ///
  /// Sending the same again adds nothing twice.
  /// - Returns: its id, made of its name.
  /// - Throws: `Refusal.invalid` also when there is a platform of this name.
  public func addPlatform(_ input: some Input, as session: Session) async throws -> PlatformID {
    try session.requireCatalogueKeeper()
    var reading = session.reading(input)
    let about = reading.ownAbout()
    let facts = reading.ownFacts(today: session.today)
    let common = reading.factsOfOneSource(today: session.today).filter { one in
      !facts.contains { $0.about == one.about }
    }
    let prices = reading.ownPrices(session.settings, today: session.today)
    let (name, id) = try reading.refusing { PlatformID.naming(about.name).map { (about.name, $0) } }
    try await keep(id, as: session, checking: { _, _ in }) { own, signature in
      let added = OwnEntry(id, about: about).saying(facts + common, prices, signed: signature)
      // What was added already is not added again; whatever else has the name is another platform.
      if own == own.becoming(added) { return own }
      guard own.isEmpty, Catalogue.shipped[id.text] == nil else {
        throw Refusal.field(
          "name",
          "There is a “\(name)” in the catalogue already. Correct it or give it a price there, or give this one another name."
        )
      }
      return added
    }
    return id
  }

  /// Writes all that the organisation says of a platform anew: `facts` and `prices`, and for an entry of its own what it
  /// is.
  /// - Parameter seen: what has to hold of the state that is changed.
  public func keepPlatform(
    _ id: PlatformID, _ input: some Input, as session: Session, over seen: @escaping Precondition<PlatformState>
  ) async throws {
    try session.requireCatalogueKeeper()
    var reading = session.reading(input)
    let isOwn = try await platform(id, as: session).state.entry.isOwn
    let about = isOwn ? reading.ownAbout() : nil
    if !isOwn, !reading.text("name").isEmpty {
      reading.refuse("name", "This platform ships with Tandem. Its facts can be corrected, its name stays.")
    }
    let facts = reading.ownFacts(today: session.today)
    let prices = reading.ownPrices(session.settings, today: session.today)
    try reading.refusing { () }
    try await keep(id, as: session, over: seen) { own, signature in
      var changed = own.saying(facts, prices, signed: signature)
      if isOwn { changed.about = about }
      return changed
    }
  }

  /// Says what a platform of one's own is: name, category, kinds of channel.
  /// - Parameter base: the digest of what the organisation said when the person began.
  public func keepPlatformAbout(
    _ id: PlatformID, _ input: some Input, base: Digest?, as session: Session
  ) async throws {
    try session.requireCatalogueKeeper()
    var reading = session.reading(input)
    let about = reading.ownAbout()
    try reading.refusing { () }
    try await keep(id, as: session, over: Self.same(base, field: "name")) { own, _ in
      guard own.about != nil else {
        throw Refusal.field("name", "This platform ships with Tandem. Its facts can be corrected, its name stays.")
      }
      var changed = own
      changed.about = about
      return changed
    }
  }

  /// Adds or corrects what is known about one subject.
  /// - Parameter base: the digest of the fact that the person saw; nil where nothing was known.
  public func keepFact(
    _ about: FactSubject, of id: PlatformID, _ input: some Input, base: Digest?, as session: Session
  ) async throws {
    try session.requireCatalogueKeeper()
    var reading = session.reading(input)
    let read = reading.ownFact(about, today: session.today)
    let fact = try reading.refusing { read }
    try await keep(id, as: session, over: Self.sameFact(about, base)) { own, signature in
      own.saying(
        own.facts.map(\.fact).filter { $0.about != about } + [fact], own.prices.map(\.price), signed: signature)
    }
  }

  /// Takes back what the organisation says about one subject; what ships about it holds again.
  public func dropFact(_ about: FactSubject, of id: PlatformID, base: Digest?, as session: Session) async throws {
    try await keep(id, as: session, over: Self.sameFact(about, base)) { own, signature in
      own.saying(
        own.facts.map(\.fact).filter { $0.about != about }, own.prices.map(\.price), signed: signature)
    }
  }

  /// Writes the prices of a platform anew.
  /// - Parameter base: the digest of what the organisation said when the person began.
  public func keepPrices(
    of id: PlatformID, _ input: some Input, base: Digest?, as session: Session
  ) async throws {
    try session.requireCatalogueKeeper()
    var reading = session.reading(input)
    let prices = reading.ownPrices(session.settings, today: session.today)
    try reading.refusing { () }
    try await keep(id, as: session, over: Self.same(base, field: "prices")) { own, signature in
      own.saying(own.facts.map(\.fact), prices, signed: signature)
    }
  }

  private static func same(_ base: Digest?, field: String) -> Precondition<PlatformState> {
    { state in
      guard state.digest == base else {
        throw Refusal.field(
          field, "Somebody else changed this platform in the meantime. Look at it and save again.")
      }
    }
  }

  private static func sameFact(_ about: FactSubject, _ base: Digest?) -> Precondition<PlatformState> {
    { state in
      guard try state.entry.fact(about)?.digest == base else {
        throw Refusal.field(
          about.vocabulary.isEmpty ? "words" : "value",
          "Somebody else changed this fact in the meantime. Look at it and save again.")
      }
    }
  }
}

extension OwnEntry {
  /// Another entry with the signatures that this one has already.
  fileprivate func becoming(_ other: OwnEntry) -> OwnEntry {
    OwnEntry(
      id, about: other.about,
      facts: other.facts.map { fact in facts.first { $0.fact == fact.fact } ?? fact },
      prices: other.prices.map { price in prices.first { $0.price == price.price } ?? price })
  }
}

extension Session {
  /// What a form or a program sends, read as the organisation writes numbers.
  fileprivate func reading(_ input: some Input) -> Reading {
    var reading = Reading(input)
    reading.decimalSeparator = settings.numberStyle.decimal
    return reading
  }
}
