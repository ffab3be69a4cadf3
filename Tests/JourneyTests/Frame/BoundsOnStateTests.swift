import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Sign-offs: within and beyond their bounds")
struct BoundsOnStateTests {
  @Test("a cost that changes within the bound is listed and leaves it standing; beyond, it is stale with the amounts")
  func cost() throws {
    var signed = try StalenessTests.Signed(within: Bounds(cost: try Story.euro("3000")))
    try signed.story.rewrite(signed.cost, try Story.cost("Hosting", 1_000, 2_500))
    let words = "Cost “Hosting”: range was €1,000 – 2,000 once, is now €1,000 – 2,500 once."
    #expect(try signed.story.state(.it) == .current(since: [words]))
    try signed.story.rewrite(signed.cost, try Story.cost("Hosting", 2_000, 9_000))
    let stale = try #require(try signed.stale())
    #expect(stale.first == "The cost may now reach €9,000; signed up to €3,000.")
    #expect(stale.contains("Cost “Hosting”: range was €1,000 – 2,000 once, is now €2,000 – 9,000 once."))
  }

  @Test("what meets the bound exactly is within it")
  func exactly() throws {
    var signed = try StalenessTests.Signed(within: Bounds(cost: try Story.euro("2500")))
    try signed.story.rewrite(signed.cost, try Story.cost("Hosting", 1_000, 2_500))
    #expect(try signed.story.state(.it).isCurrent)
  }

  @Test("a later date within the bound stands, beyond it is stale")
  func date() throws {
    let (limit, within, beyond) = (
      try Story.day("2026-10-01"), try Story.day("2026-10-01"), try Story.day("2026-10-02")
    )
    var signed = try StalenessTests.Signed(within: Bounds(date: limit))
    try signed.story.change(signed.decision, Decision.self) { $0.readyBy = within }
    #expect(try signed.story.state(.it).isCurrent)
    try signed.story.change(signed.decision, Decision.self) { $0.readyBy = beyond }
    #expect(try signed.stale()?.first == "The date is now 2 October 2026; signed up to 1 October 2026.")
  }

  @Test("a new risk beyond the worst loss that was signed makes it stale")
  func worstLoss() throws {
    var signed = try StalenessTests.Signed(within: Bounds(worstLoss: try Story.euro("10000")))
    let loss = try Story.range(20_000, 50_000)
    try signed.story.write(
      Risk(
        name: "Leak", nature: .security, chance: 50, quantity: loss, owner: .it, control: "", today: "", rests: []))
    #expect(try signed.stale()?.first?.hasPrefix("The worst loss may now reach €") == true)
  }

  @Test("another currency makes it stale, because amounts cannot be compared")
  func currency() throws {
    var signed = try StalenessTests.Signed(within: Bounds(cost: Money("1", currency: .chf)))
    #expect(try signed.stale() == ["Amounts are now in EUR, the signed limit is in CHF."])
    try signed.story.sign(.it, within: Bounds(cost: try Story.euro("99999")))
    #expect(try signed.story.state(.it).isCurrent)
  }
}
