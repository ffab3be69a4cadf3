import BusinessCase
import Documents

/// Reads risks with their controls and today's way.
enum RiskReading {
  static func read(_ item: inout Reading) -> CaseRisk {
    let id = item.text("id", upTo: 80, required: "Give the risk a short name.")
    let name = item.text("name", upTo: 200)
    let kind: CaseRisk.Kind? = item.choice("kind")
    let raisedBy = item.text("raised-by", upTo: 80)
    let owner = item.text("owner", upTo: 80)
    let perYear = item.formula("per-year", required: "Say how often it happens in a year.")
    let loss = item.child("loss") { EstimateReading.shape(&$0) }
    if loss == nil { item.refuse("loss", "Say what one event costs, as a shape with its numbers.") }
    let controls = item.children("controls", upTo: CaseReading.most) { Self.control(&$0) }
    let today = item.child("today") { Self.today(&$0) }
    let scenarios = item.node("scenarios") == nil ? nil : item.identifiers("scenarios")
    item.refuseOthers()
    return CaseRisk(
      id: id, name: name, kind: kind ?? .other, raisedBy: raisedBy, owner: owner, perYear: perYear,
      loss: loss ?? .fixed(0), controls: controls, today: today, scenarios: scenarios)
  }

  private static func control(_ item: inout Reading) -> CaseRisk.Control {
    let name = item.text("name", upTo: 200, required: "Say what is done against the risk.")
    let prevents = item.number("prevents", in: 0...100)
    let lowers = item.number("lowers", in: 0...100)
    let cost = item.formula("cost")
    let party = item.text("party", upTo: 80)
    item.refuseOthers()
    return CaseRisk.Control(
      name: name, prevents: (prevents ?? 0) / 100, lowers: (lowers ?? 0) / 100, cost: cost, party: party)
  }

  private static func today(_ item: inout Reading) -> CaseRisk.Today {
    let name = item.text("name", upTo: 200)
    let perYear = item.formula("per-year", required: "Say how often it happens in a year today.")
    let loss = item.child("loss") { EstimateReading.shape(&$0) }
    item.refuseOthers()
    return CaseRisk.Today(name: name, perYear: perYear, loss: loss)
  }
}
