import DecisionAnalysis
import Documents
import Partnership

/// Reads the part `options` of a document.
enum AppraisalReading {
  static func read(_ reading: inout Reading) -> (name: String, parts: AppraisalParts, places: AppraisalPlaces) {
    var (parts, places) = (AppraisalParts(), AppraisalPlaces())
    let name = reading.text("name", upTo: 200)
    let criteria = CriteriaReading.read(&reading, "criteria", at: "options.criteria", &places)
    parts.criteria = criteria
    parts.requirements = requirements(&reading, &places)
    let measures = Dictionary(
      criteria.flatMap(\.leaves).map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
    parts.options = compared(&reading, measures, &places)
    let reference = reading.text("reference", upTo: 40)
    parts.reference = reference.isEmpty ? nil : reference
    parts.parties = parties(&reading, &places)
    reading.refuseOthers()
    return (name, parts, places)
  }

  private static func requirements(_ reading: inout Reading, _ places: inout AppraisalPlaces) -> [Requirement] {
    var index = 0
    return reading.children("must-haves", upTo: 100) { item in
      let id = item.identifier("id")
      let name = item.text("name", upTo: 160)
      item.refuseOthers()
      places.requirements[id] = places.requirements[id] ?? "options.must-haves[\(index)]"
      index += 1
      return Requirement(id, name.isEmpty ? id : name)
    }
  }

  private static func compared(
    _ reading: inout Reading, _ measures: [String: Criterion.Content], _ places: inout AppraisalPlaces
  ) -> [ScoredOption] {
    var index = 0
    return reading.children("compared", upTo: 1_000) { item in
      let id = item.identifier("id")
      let name = item.text("name", upTo: 160)
      places.options[id] = places.options[id] ?? "options.compared[\(index)]"
      index += 1
      let performances = item.child("scores") { ScoreReading.read(&$0, measures) }
      let compliance = item.child("must-haves") { readCompliance(&$0) }
      item.refuseOthers()
      return ScoredOption(id, name.isEmpty ? id : name, performances ?? [:], compliance: compliance ?? [:])
    }
  }

  private static func readCompliance(_ reading: inout Reading) -> [String: Compliance] {
    var found: [String: Compliance] = [:]
    for name in reading.names() {
      found[name] = reading.choice(name, of: Compliance.self, required: "Say met, missed or unknown.")
    }
    return found
  }

  private static func parties(_ reading: inout Reading, _ places: inout AppraisalPlaces) -> [PartyView] {
    var index = 0
    return reading.children("parties", upTo: 20) { item in
      let party: Party? = item.choice("party", required: "Say which party it is.")
      let id = party?.rawValue ?? ""
      let path = "options.parties[\(index)]"
      index += 1
      places.parties[id] = places.parties[id] ?? path
      let floor = item.number("at-least", in: 0...100)
      let refuses = item.identifiers("refuses")
      var number = 0
      let members = item.children("members", upTo: 20) { member in
        let name = member.text("member", upTo: 80)
        number += 1
        let known = name.isEmpty ? "member \(number)" : name
        places.members["\(id)/\(known)"] = "\(path).members[\(number - 1)]"
        let points = member.child("points") { readPoints(&$0) }
        let order = member.identifiers("order")
        member.refuseOthers()
        return SwingWeights(known, points: points ?? [:], order: order)
      }
      item.refuseOthers()
      return PartyView(id, party?.title ?? "", members: members, floor: floor.map { $0 / 100 }, refuses: refuses)
    }
  }

  private static func readPoints(_ reading: inout Reading) -> [String: Double] {
    var found: [String: Double] = [:]
    for name in reading.names() {
      found[name] = reading.number(name, in: 0...1_000_000, required: "Give points; 0 if the swing does not matter.")
    }
    return found
  }
}

extension Reading {
  /// Reads a name by which other parts of the document refer to this one.
  mutating func identifier(_ field: String) -> String {
    let text = text(field, upTo: 40, required: "Give it a short id, such as “hosting”, by which the rest refers to it.")
    guard !text.isEmpty, !text.allSatisfy(Self.isPlain) else { return text }
    refuse(field, "“\(text)” is not an id. Use small letters, digits and hyphens, such as “time-to-live”.")
    return ""
  }

  /// Reads a list of ids.
  mutating func identifiers(_ field: String) -> [String] {
    switch node(field) {
    case nil, .null: return []
    case .list(let items, _):
      return items.compactMap { item in
        guard case .scalar(let text, _) = item else {
          refuse(field, "Expected a list of ids here.")
          return nil
        }
        return text
      }
    case .scalar, .literal, .map:
      refuse(field, "Expected a list of ids here, such as [reach, hosting].")
      return []
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    "a"..."z" ~= character || "0"..."9" ~= character || character == "-"
  }
}
