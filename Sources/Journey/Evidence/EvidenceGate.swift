public import Partnership

/// What the gate after the evidence asks.
public enum EvidenceGate {
  public static let conditions: [Condition<Initiative>] = [
    Condition("finding-exists", "At least one finding says what the problem is", owing: \.broughtBy) { initiative in
      .when(!initiative.records[Finding.self].isEmpty, else: "No finding has been written down yet.")
    },
    Condition("finding-strong", "At least one finding is more than an opinion", owing: \.broughtBy) { initiative in
      .when(
        initiative.records[Finding.self].contains { $0.content.strength > .opinion },
        else: "So far there are only opinions. Ask some people, or look into the records.")
    },
    Condition("it-finding", "IT has added what it knows", owing: .it) { initiative in
      .when(
        initiative.records[Finding.self].contains { $0.party == .it },
        else: "IT's people know things that nobody has asked them about. One finding from IT is asked for.")
    },
  ]
}
