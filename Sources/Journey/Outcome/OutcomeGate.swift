public import Partnership

/// What is asked before an initiative is called complete.
public enum OutcomeGate {
  public static let conditions: [Condition<Initiative>] = [
    Condition("outcome-measured", "The outcome is measured against a baseline and a target", owing: \.broughtBy) {
      initiative in
      let measures = initiative.records[Measure.self]
      guard !measures.isEmpty else { return .open("Nothing is measured yet.") }
      let readings = initiative.records[Measurement.self]
      let unread = measures.first { measure in !readings.contains { $0.content.measure == measure.id } }
      return .when(unread == nil, else: "“\(unread?.title ?? "")” has no reading yet.")
    },
    Condition("credit-given", "IT has its credit for what it did", owing: .communications) { initiative in
      .when(
        initiative.records[Credit.self].contains { $0.content.to == .it },
        else: "No deed of IT is named yet. Make it shine: the executive board reads this.")
    },
  ]
}
