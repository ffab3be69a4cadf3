import Documents
import Partnership
import Testing

@Suite("Bounds: how far a decision may move under a sign-off")
struct BoundsTests {
  func bounds() throws -> Bounds {
    Bounds(
      cost: try Samples.euro("1000"), date: try Samples.day("2026-09-01"), worstLoss: try Samples.euro("500"))
  }

  @Test("what equals the limit is within it")
  func equal() throws {
    let exposure = Exposure(
      cost: try Samples.euro("1000.00"), date: try Samples.day("2026-09-01"), worstLoss: try Samples.euro("500"))
    #expect(try bounds().breaches(of: exposure).isEmpty)
  }

  @Test("a cent or a day beyond is beyond")
  func beyond() throws {
    let exposure = Exposure(
      cost: try Samples.euro("1000.01"), date: try Samples.day("2026-09-02"), worstLoss: try Samples.euro("500.01"))
    #expect(
      try bounds().breaches(of: exposure) == [
        .cost(limit: Samples.euro("1000"), now: Samples.euro("1000.01")),
        .date(limit: Samples.day("2026-09-01"), now: Samples.day("2026-09-02")),
        .worstLoss(limit: Samples.euro("500"), now: Samples.euro("500.01")),
      ])
  }

  @Test("a limit that was not stated is never broken, nor one about which nothing is known")
  func unstated() throws {
    let exposure = Exposure(
      cost: try Samples.euro("999999"), date: try Samples.day("2099-01-01"), worstLoss: try Samples.euro("999999"))
    #expect(Bounds().breaches(of: exposure).isEmpty)
    #expect(try bounds().breaches(of: Exposure()).isEmpty)
  }

  @Test("amounts of another currency cannot be compared, so the limit counts as broken")
  func currencies() throws {
    let francs = try #require(Money("1", currency: .chf))
    #expect(
      try bounds().breaches(of: Exposure(cost: francs, worstLoss: francs)) == [
        .currency(limit: Samples.euro("1000"), now: francs), .currency(limit: Samples.euro("500"), now: francs),
      ])
  }
}
