import BusinessCase
import Documents

/// Reads benefits, costs and values of flexibility.
enum LineReading {
  private enum Kind: String, CaseIterable {
    case benefit, cost, flexibility
  }

  static func read(_ item: inout Reading) -> CaseLine {
    let id = item.text("id", upTo: 80, required: "Give the line a short name.")
    let name = item.text("name", upTo: 200)
    let kind: Kind? = item.choice("kind", required: "Say what kind of line it is.")
    let line = self.kind(kind, &item)
    let amount = item.formula("amount", required: "Write the formula of the amount.")
    let party = item.text("party", upTo: 80)
    let start = item.integer("start", in: 0...1_000_000)
    let end = item.integer("end", in: 0...1_000_000)
    let grows = item.yes("grows")
    let scenarios = item.node("scenarios") == nil ? nil : item.identifiers("scenarios")
    let evidence = item.identifiers("rests-on")
    item.refuseOthers()
    return CaseLine(
      id: id, name: name, kind: line, amount: amount, party: party, start: start, end: end, growsWithAdoption: grows,
      scenarios: scenarios, evidence: evidence)
  }

  /// Reads the fields that belong to a kind alone.
  private static func kind(_ kind: Kind?, _ item: inout Reading) -> CaseLine.Kind {
    switch kind {
    case .benefit: return .benefit(cashReleasing: item.yes("releases-cash"))
    case .cost:
      let nature: CostLine.Nature? = item.choice("nature", required: "Say of what nature the cost is.")
      return .cost(nature ?? .other)
    case .flexibility: return .flexibility
    case nil:
      // Without a kind nobody can say which of them do not belong to it.
      for field in ["releases-cash", "nature"] { _ = item.node(field) }
      return .flexibility
    }
  }
}
