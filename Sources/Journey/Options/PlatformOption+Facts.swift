public import Documents
public import Partnership

/// What options and checks keep of the catalogue: the facts on which they rest, as they stood.
enum ReliedFacts {
  /// What an option keeps of its platform; nil where nothing is known. Prices are left out: they are for members, and
  /// guests see options.
  static func kept(of entry: CatalogueEntry) -> [CatalogueFact]? {
    let facts = entry.facts.filter { $0.about != .price }
    return facts.isEmpty ? nil : facts
  }

  /// A line for each fact, as canonical JSON: how documents hold them.
  static func text(_ facts: [CatalogueFact]?) -> String {
    (facts ?? []).compactMap { try? CanonicalJSON.encode($0) }.joined(separator: "\n")
  }

  /// Reads the field `relied` of a document.
  static func read(_ reading: inout Reading) -> [CatalogueFact]? {
    let text = reading.text("relied", upTo: 60_000, lines: .many)
    guard !text.isEmpty else { return nil }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      do { return try CanonicalJSON.decode(CatalogueFact.self, from: String(line)) } catch {
        reading.refuse(
          "relied",
          "“\(line.prefix(60))” is no fact of a catalogue. Each line is a JSON object with about, values, words, source and readOn."
        )
        return nil
      }
    }
  }

  static let field = Field(
    "relied", "Facts of the catalogue that it rests on, as they stood", .text(rows: 6),
    hint: "A line of JSON for each.")

  /// What they say, as labelled values.
  static func facts(_ facts: [CatalogueFact]?, _ wording: Wording) -> [Fact] {
    (facts ?? []).map { Fact("By the catalogue, \($0.about.title.lowercasedFirst)", $0.told) }
  }
}

extension Initiative {
  /// What a platform is called: by the catalogue, or by its id where the catalogue does not have it.
  public func platformName(_ id: String) -> String { Self.platformName(id, in: catalogue) }

  static func platformName(_ id: String, in catalogue: Catalogue) -> String {
    AdviserAnswer.always[id] ?? catalogue[id]?.name ?? id
  }

  /// The facts on which an option rests and that have changed since it was written.
  public func changedFacts(of option: PlatformOption) -> [ChangedFact] {
    guard let platform = option.platform, let relied = option.relied else { return [] }
    return ChangedFact.among(relied, of: platform, in: catalogue)
  }

  /// The facts by which somebody judged whether an option meets a must-have and that have changed since.
  public func changedFacts(of check: Check) -> [ChangedFact] {
    guard let relied = check.relied, let platform = records.find(check.option, PlatformOption.self)?.content.platform
    else { return [] }
    return ChangedFact.among(relied, of: platform, in: catalogue)
  }

  /// Those changes by which a check may not hold any more: the catalogue answers its must-have otherwise than it did.
  func doubts(on check: Check) -> [ChangedFact] {
    let changed = changedFacts(of: check)
    guard !changed.isEmpty, let mustHave = records.find(check.mustHave, MustHave.self) else { return [] }
    let asks = AskWords(mustHave.content.requirement).asks
    return changed.filter { fact in
      asks.contains { ask in
        ask.subject == fact.about && ask.answer(fact.before) != fact.now.flatMap { ask.answer($0) }
      }
    }
  }

  /// The facts of a platform that a must-have asks about, as they are known today.
  public func facts(of platform: PlatformID, about requirement: String) -> [CatalogueFact] {
    let subjects = Set(AskWords(requirement).asks.map(\.subject))
    return (catalogue[platform.text]?.facts ?? []).filter { subjects.contains($0.about) }
  }

  /// What the organisation has said of platforms since a moment, a sentence each: advice that is older did not know it.
  /// Prices are left out, as in options.
  public func saidSince(_ moment: Timestamp, of platforms: [String]) -> [String] {
    let formats = settings.formats
    return platforms.compactMap { catalogue[$0] }.flatMap { (entry: CatalogueEntry) -> [String] in
      entry.facts.compactMap { fact -> String? in
        guard fact.about != .price, let said = entry.signature(fact.about), said.at > moment else { return nil }
        return
          "\(fact.about.title) of “\(entry.name)”: “\(fact.told)”, said on \(formats.day(said.on)) (\(fact.source))."
      }
    }
  }

  /// What the choice rested on when it was signed and that has changed since, a sentence each.
  func factChanges(since manifest: Manifest) -> [String] {
    guard let choice = decision?.choice, let entry = manifest.entries.first(where: { $0.record == choice }) else {
      return []
    }
    let present = records.find(choice, PlatformOption.self)
    let option =
      present?.revision.number == entry.revision
      ? present : signed.entry(Citation(record: choice, revision: entry.revision)) as? Entry<PlatformOption>
    return (option.map { changedFacts(of: $0.content) } ?? []).map { $0.sentence(settings.formats) }
  }
}
