import Documents
import Partnership

/// Turns entries of a catalogue, and what is always possible, into candidates with reasons.
struct CandidateBuilder {
  let need: AdviceNeed
  let today: Day

  func platform(_ entry: CatalogueEntry) -> Candidate {
    let mustHaves = need.mustHaves.map { answer($0, entry) }
    let wished = need.wished.map { answer($0, entry) }
    let routes = entry.fact(.hosting).map { fact in
      Route.allCases.filter { fact.values.contains($0.rawValue) && need.allowedRoutes.contains($0) }
    }
    let used = (need.mustHaves + need.wished).map(\.subject) + [.hosting, .export]
    let old = entry.facts.filter { used.contains($0.about) && $0.isOlder(than: need.factsLast, on: today) }.map(\.about)
    let warnings = [FactSubject.exitLimits, .terms].compactMap { entry.fact($0)?.words }
    return Candidate(
      kind: .platform, id: entry.id, name: entry.name, category: entry.category, mustHaves: mustHaves, wished: wished,
      routes: routes, leaving: entry.fact(.export).map(Self.words), warnings: warnings, old: old,
      reasons: reasons(mustHaves, wished, routes, old))
  }

  private func answer(_ ask: Ask, _ entry: CatalogueEntry) -> AskAnswer {
    guard let fact = entry.fact(ask.subject) else { return open(ask, "No source says so yet.") }
    guard let status = ask.answer(fact) else { return open(ask, "What is known leaves it open: \(Self.words(fact))") }
    return AskAnswer(
      ask: ask, status: status, values: fact.values, words: Self.words(fact), source: fact.source, readOn: fact.readOn,
      isOld: fact.isOlder(than: need.factsLast, on: today), investigator: nil)
  }

  func open(_ ask: Ask, _ words: String) -> AskAnswer {
    AskAnswer(
      ask: ask, status: .unknown, values: [], words: "\(words) \(ask.investigator.title) should find out.",
      source: nil, readOn: nil, isOld: false, investigator: ask.investigator)
  }

  static func words(_ fact: CatalogueFact) -> String {
    let values = fact.values.joined(separator: ", ")
    if fact.words.isEmpty { return values }
    return fact.values.contains("extra") ? "With an extra: \(fact.words)" : fact.words
  }

  func reasons(
    _ mustHaves: [AskAnswer], _ wished: [AskAnswer], _ routes: [Route]?, _ old: [FactSubject]
  ) -> [String] {
    func titles(_ answers: [AskAnswer]) -> String {
      answers.map { $0.ask.title.lowercasedFirst }.joined(separator: ", ")
    }
    var reasons: [String] = []
    let missed = mustHaves.filter { $0.status == .missed }
    let unknown = mustHaves.filter { $0.status == .unknown }
    if !missed.isEmpty { reasons.append("Out: it misses \(titles(missed)).") }
    if routes?.isEmpty == true {
      reasons.append("Out: it can run on no route that is allowed for \(need.dataClass.title.lowercased()) data.")
    }
    if routes == nil { reasons.append("Where it can run is not known yet; IT should find out.") }
    if !unknown.isEmpty { reasons.append("Not known yet: \(titles(unknown)).") }
    if !need.others.isEmpty {
      reasons.append("No fact settles: \(need.others.map { "“\($0)”" }.joined(separator: ", ")).")
    }
    if missed.isEmpty, unknown.isEmpty, need.others.isEmpty, !mustHaves.isEmpty {
      reasons.append("It meets every must-have.")
    }
    if !wished.isEmpty { reasons.append(wishes(wished, titles)) }
    let extras = (mustHaves + wished).filter { $0.status == .met && $0.values.contains("extra") }
    if !extras.isEmpty { reasons.append("Met with an extra, a plug-in or a paid edition: \(titles(extras)).") }
    if !old.isEmpty {
      reasons.append(
        "Read longer ago than \(need.factsLast) days: \(old.map { $0.title.lowercasedFirst }.joined(separator: ", ")).")
    }
    return reasons
  }

  /// How many wishes it has, and how many of them nobody knows of: what is not known is not missing.
  private func wishes(_ wished: [AskAnswer], _ titles: ([AskAnswer]) -> String) -> String {
    let has = wished.filter { $0.status == .met }
    let unknown = wished.filter { $0.status == .unknown }
    if unknown.count == wished.count { return "Of what is wished nothing is known yet: \(titles(unknown))." }
    let opening = "It has \(has.count) of \(wished.count) wishes\(has.isEmpty ? "" : ": \(titles(has))")"
    guard !unknown.isEmpty else { return "\(opening)." }
    return "\(opening); \(unknown.count) \(unknown.count == 1 ? "is" : "are") not known yet: \(titles(unknown))."
  }

  var own: Candidate {
    candidate(
      .own, "own", "Build a small thing ourselves", need.mustHaves.map { open($0, "It depends on what is built.") },
      need.wished.map { open($0, "It depends on what is built.") },
      ["It can be made to fit, and somebody has to keep it. Good for something small that can be thrown away."])
  }

  var nothing: Candidate {
    candidate(
      .nothing, "nothing", "Do nothing", [], [],
      ["Everything else is compared with it. It has costs and risks too."])
  }

  func candidate(
    _ kind: Candidate.Kind, _ id: String, _ name: String, _ mustHaves: [AskAnswer], _ wished: [AskAnswer],
    _ reasons: [String]
  ) -> Candidate {
    let route: Route =
      switch kind {
      case .platform: .inside
      case .have: .have
      case .own: .own
      case .nothing: .nothing
      }
    return Candidate(
      kind: kind, id: id, name: name, category: "", mustHaves: mustHaves, wished: wished, routes: [route], leaving: nil,
      warnings: [], old: [], reasons: reasons)
  }
}
