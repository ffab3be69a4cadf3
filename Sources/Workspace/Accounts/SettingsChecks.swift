import Documents
import Partnership
import Store

extension Reader {
  /// What cannot be changed any more, because something that is there rests on it: a party that has members, and the
  /// currency in which amounts were written.
  /// - Throws: `Refusal.invalid` with what to do instead.
  func requireChangeable(_ present: Settings, to changed: Settings, on today: Day) throws {
    var problems: [Problem] = []
    for party in present.parties.subtracting(changed.parties).sorted() {
      let members = try people(of: party).filter { $0.isOpen(on: today) }
      guard !members.isEmpty else { continue }
      problems.append(
        Problem(
          field: "parties",
          message: "\(party.title) has \(members.count == 1 ? "a member" : "\(members.count) members"): "
            + "\(Self.names(members)). Under People, give them another party or close their accounts; then the party can go."
        ))
    }
    if changed.currency != present.currency, case let count = try initiatives(withAmountsIn: present.currency),
      count > 0
    {
      let places = count == 1 ? "one initiative" : "\(count) initiatives"
      problems.append(
        Problem(
          field: "currency",
          message: "There are amounts in \(present.currency.code) on \(places), and nothing converts them: as "
            + "\(changed.currency.code) they would be wrong. The currency can be changed only before amounts are written."
        ))
    }
    if let problems = Problems(problems) { throw Refusal.invalid(problems) }
  }

  /// A few of them by name.
  private static func names(_ members: [Person]) -> String {
    let shown = members.prefix(3).map(\.name).joined(separator: ", ")
    return members.count > 3 ? "\(shown) and \(members.count - 3) more" : shown
  }
}
