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
    let releasesCash = item.yes("releases-cash")
    let nature: CostLine.Nature? = item.choice(
      "nature", required: kind == .cost ? "Say of what nature the cost is." : nil)
    let amount = item.formula("amount", required: "Write the formula of the amount.")
    let party = item.text("party", upTo: 80)
    let start = item.integer("start", in: 0...1_000_000)
    let end = item.integer("end", in: 0...1_000_000)
    let grows = item.yes("grows")
    let scenarios = item.node("scenarios") == nil ? nil : item.names("scenarios")
    let evidence = item.names("rests-on")
    item.refuseOthers()
    let line: CaseLine.Kind =
      switch kind {
      case .cost: .cost(nature ?? .other)
      case .flexibility: .flexibility
      case .benefit, nil: .benefit(cashReleasing: releasesCash)
      }
    return CaseLine(
      id: id, name: name, kind: line, amount: amount, party: party, start: start, end: end, growsWithAdoption: grows,
      scenarios: scenarios, evidence: evidence)
  }
}
