import Documents
import Partnership

/// An act of a document, with the place for what is wrong.
struct PlacedAct {
  let act: DatedAct
  let path: String
  let node: Node

  func problem(_ field: String, _ message: String) -> Problem {
    Problem(field: "\(path).\(field)", position: node[field]?.position ?? node.position, message: message)
  }
}

extension DocumentReader {
  mutating func acts(_ root: inout Reading) -> [PlacedAct] {
    guard let node = root.written("acts") else {
      root.refuse("acts", "Nothing was done. The first act of an initiative is that it was opened.")
      return []
    }
    guard case .list(let items, _) = node else {
      problems.append(Problem(field: "acts", position: node.position, message: "Expected a list here."))
      return []
    }
    return items.enumerated().compactMap { index, item in act(item, number: index + 1, path: "acts[\(index)]") }
  }

  private mutating func act(_ node: Node, number: Int, path: String) -> PlacedAct? {
    var reading = Reading(node, path: path)
    let stated = reading.integer("number", in: 1...1_000_000, required: "Number the acts from 1.")
    if let stated, stated != number {
      reading.refuse(
        "number",
        "This is act \(number) of the file, and it is numbered \(stated). Number the acts from 1 without a gap.")
    }
    let at = reading.moment("at")
    let by = reading.id("by", of: Subject.Person.self)
    let party: Party? = reading.choice("party")
    let kinds = node.entries.filter { !["number", "at", "by", "party"].contains($0.name) }
    for entry in kinds { _ = reading.written(entry.name) }
    if kinds.count != 1 {
      reading.refuse("", "An act has its content under one name: \(Self.actKinds.joined(separator: ", ")).")
    }
    problems += reading.problems
    guard kinds.count == 1, let at, let act = act(kinds[0], path: path) else { return nil }
    return PlacedAct(
      act: DatedAct(number: Int64(number), person: by, party: party, at: at, act: act), path: path, node: node)
  }

  static let actKinds = [
    "opened", "represented", "invited", "invitation-withdrawn", "answered", "track-confirmed", "passed",
    "waiver-proposed", "waiver-settled", "signed-off", "sign-off-withdrawn", "standing", "shared", "revealed",
    "imported",
  ]

  private mutating func act(_ entry: Node.Entry, path: String) -> Act? {
    let field = "\(path).\(entry.name)"
    do throws(Problem) {
      let content = try entry.value.cleaned(path: field)
      guard let act = try Act(kind: entry.name, content, path: field) else {
        throw Problem(
          field: field, position: entry.position,
          message:
            "“\(entry.name.prefix(80))” is no kind of act. The kinds are \(Self.actKinds.joined(separator: ", ")).")
      }
      try content.requireKnown(in: act, path: field)
      return act
    } catch {
      problems.append(error)
      return nil
    }
  }
}

extension Act {
  /// The act of that kind with its content as a document writes it; nil for an unknown kind.
  fileprivate init?(kind: String, _ node: Node, path: String) throws(Problem) {
    switch kind {
    case "opened": self = .opened(try node.decoded(Opening.self, path: path))
    case "represented": self = .represented(try node.decoded(Representation.self, path: path))
    case "invited": self = .invited(try node.decoded(Invitation.self, path: path))
    case "invitation-withdrawn":
      self = .invitationWithdrawn(try node.decoded(InvitationWithdrawal.self, path: path))
    case "answered": self = .answered(try node.decoded(Answer.self, path: path))
    case "track-confirmed": self = .trackConfirmed(try node.decoded(TrackConfirmation.self, path: path))
    case "passed": self = .passed(try node.decoded(Passage.self, path: path))
    case "waiver-proposed": self = .waiverProposed(try node.decoded(WaiverProposal.self, path: path))
    case "waiver-settled": self = .waiverSettled(try node.decoded(WaiverSettlement.self, path: path))
    case "signed-off": self = .signedOff(try node.decoded(SignOffStatement.self, path: path))
    case "sign-off-withdrawn": self = .signOffWithdrawn(try node.decoded(SignOffWithdrawal.self, path: path))
    case "standing": self = .standingChanged(try node.decoded(StandingChange.self, path: path))
    case "shared": self = .shared(try node.decoded(Sharing.self, path: path))
    case "revealed": self = .revealed(try node.decoded(Reveal.self, path: path))
    case "imported": self = .imported(ImportedHistory(file: try node.decoded(ImportMark.self, path: path).file))
    default: return nil
    }
  }
}

/// Of an earlier import a file tells only that it was one.
private struct ImportMark: Decodable {
  let file: Digest
}

extension Node {
  /// The same values with every text cleaned as forms clean it.
  fileprivate func cleaned(path: String) throws(Problem) -> Node {
    switch self {
    case .null: return self
    case .scalar(_, let position), .literal(_, let position):
      var reading = Reading(.map([Entry(name: "text", value: self)], position))
      let text = reading.text("text", upTo: 4_000, lines: .many)
      if let problem = reading.problems.first {
        throw Problem(field: path, position: position, message: problem.message)
      }
      return .scalar(text, position)
    case .list(let items, let position):
      var list: [Node] = []
      for (index, item) in items.enumerated() { list.append(try item.cleaned(path: "\(path)[\(index)]")) }
      return .list(list, position)
    case .map(let entries, let position):
      var list: [Entry] = []
      for entry in entries {
        list.append(
          Entry(
            name: entry.name, value: try entry.value.cleaned(path: "\(path).\(entry.name)"), position: entry.position))
      }
      return .map(list, position)
    }
  }

  /// Refuses names that the act does not have, so that a misspelt one does not pass unseen.
  fileprivate func requireKnown(in act: Act, path: String) throws(Problem) {
    // What has just been decoded can be encoded.
    guard let body = try? act.body(), let known = try? CanonicalJSON.decode(JSONValue.self, from: body) else { return }
    try requireKnown(known, path: path)
  }

  private func requireKnown(_ known: JSONValue, path: String) throws(Problem) {
    switch (self, known) {
    case (.map(let entries, _), .object(let members)):
      for entry in entries {
        if case .null = entry.value { continue }
        guard let member = members[entry.name] else {
          throw Problem(
            field: "\(path).\(entry.name)", position: entry.position,
            message:
              "There is no field of this name here. The fields are \(members.keys.sorted().joined(separator: ", ")).")
        }
        try entry.value.requireKnown(member, path: "\(path).\(entry.name)")
      }
    case (.list(let items, _), .array(let known)):
      for (index, (item, value)) in zip(items, known).enumerated() {
        try item.requireKnown(value, path: "\(path)[\(index)]")
      }
    default: break
    }
  }
}

extension Reading {
  /// Reads a moment in UTC.
  mutating func moment(_ field: String) -> Timestamp? {
    let text = text(field, required: "Say when, as \(Timestamp.expected).")
    guard !text.isEmpty else { return nil }
    if let moment = Timestamp(text) { return moment }
    refuse(field, "“\(text)” is not \(Timestamp.expected).")
    return nil
  }

  /// Reads a SHA-256 digest.
  mutating func digest(_ field: String) -> Digest? {
    let text = text(field, required: "The SHA-256 digest is missing.")
    guard !text.isEmpty else { return nil }
    if let digest = Digest(hex: text) { return digest }
    refuse(field, "“\(text.prefix(80))” is not a SHA-256 digest: 64 digits from 0 to 9 and a to f.")
    return nil
  }
}
