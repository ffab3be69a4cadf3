import BusinessCase
import Documents
import Partnership

extension CaseBuilding {
  mutating func addRisks() {
    let controls = initiative.records[Control.self]
    for entry in initiative.records[Risk.self] {
      let risk = entry.content
      guard isInCurrency(risk.quantity) else {
        leaveOut(
          entry, "its loss is in \(risk.quantity.currency?.code ?? "no money"), and the case is in \(model.currency)")
        continue
      }
      let path = "risks[\(model.risks.count)]"
      note(path, entry, ["per-year": risk.perYear.isEmpty ? "chance" : "perYear"])
      note("\(path).loss", entry)
      note(
        "\(path).today", entry, ["per-year": risk.asToday?.perYear.isEmpty == false ? "todayPerYear" : "todayChance"])
      note("\(path).today.loss", entry, ["low": "todayLow", "high": "todayHigh"])
      var planned = CaseRisk(
        id: entry.id.text, name: entry.title, kind: CaseRisk.Kind(rawValue: risk.nature.rawValue) ?? .other,
        raisedBy: entry.party.rawValue, owner: risk.owner?.rawValue ?? "",
        perYear: Self.perYear(risk.chance, risk.perYear), loss: risk.quantity.estimate.shape)
      for control in controls where control.content.risk == entry.id {
        note("\(path).controls[\(planned.controls.count)]", control, ["cost": "formula"])
        planned.controls.append(self.control(control))
      }
      planned.today = today(risk)
      model.risks.append(planned)
    }
  }

  private mutating func control(_ entry: Entry<Control>) -> CaseRisk.Control {
    CaseRisk.Control(
      name: entry.title, prevents: entry.content.prevents / 100, lowers: entry.content.lowers / 100,
      cost: amount(entry, entry.content.quantity, entry.content.formula) ?? "", party: entry.party.rawValue)
  }

  private func today(_ risk: Risk) -> CaseRisk.Today? {
    guard let today = risk.asToday else { return nil }
    let loss = today.loss.flatMap { isInCurrency($0) ? $0.estimate.shape : nil }
    return CaseRisk.Today(name: "today", perYear: Self.perYear(today.chance, today.perYear), loss: loss)
  }

  private func isInCurrency(_ quantity: Quantity) -> Bool {
    quantity.estimate.unit == .money(currency: model.currency)
  }

  /// 10 % in a year is once in ten years: a rate of 0.1.
  private static func perYear(_ chance: Double?, _ formula: String) -> String {
    formula.isEmpty ? ((chance ?? 0) / 100).decimalText : formula
  }
}
