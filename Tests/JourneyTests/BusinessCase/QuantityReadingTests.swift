import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Quantities: what a form says about an estimate that cannot be")
struct QuantityReadingTests {
  func problems(
    low: String, high: String, shape: String = "lognormal", mode: String = "", chance: String? = nil
  ) throws -> [String] {
    let context = Editing(try Story().initiative(), by: .it)
    let range = [("low", low), ("high", high), ("shape", shape), ("mode", mode)].map { (name: $0.0, value: $0.1) }
    guard let chance else {
      let rest = [("name", "Hosting"), ("nature", "hosting"), ("timing", "once")].map { (name: $0.0, value: $0.1) }
      return Cost.read(range + rest, context).problems.map(\.field)
    }
    let rest = [("name", "Leak"), ("nature", "security"), ("chance", chance)].map { (name: $0.0, value: $0.1) }
    return Risk.read(range + rest, context).problems.map(\.field)
  }

  @Test("a sound estimate has no problems")
  func sound() throws {
    #expect(try problems(low: "100", high: "200").isEmpty)
    #expect(try problems(low: "€ 1,000", high: "", shape: "fixed") == ["low"], "a number, the currency is given")
    #expect(try problems(low: "1,000", high: "", shape: "fixed").isEmpty)
    #expect(try problems(low: "1", high: "3", shape: "triple", mode: "2").isEmpty)
    #expect(try problems(low: "0", high: "3", shape: "normal", chance: "100").isEmpty)
  }

  @Test("each flaw is named beside the field that it concerns")
  func flaws() throws {
    #expect(try problems(low: "", high: "200") == ["low"])
    #expect(try problems(low: "100", high: "") == ["high"])
    #expect(try problems(low: "1", high: "3", shape: "triple") == ["mode"])
    #expect(try problems(low: "1", high: "3", shape: "cauchy") == ["shape"])
    #expect(try problems(low: "0", high: "3") == ["low"], "a lognormal range begins above zero")
    #expect(try !problems(low: "300", high: "200").isEmpty)
    #expect(try problems(low: "1", high: "9999999") == ["low"], "more than a millionfold says nothing")
  }

  @Test("a cost or a loss below zero is refused, not silently left out of the totals")
  func belowZero() throws {
    #expect(try problems(low: "-5", high: "10", shape: "normal") == ["low"])
    #expect(try problems(low: "-5", high: "", shape: "fixed") == ["low"])
    #expect(try problems(low: "-5", high: "10", shape: "normal", chance: "10") == ["low"])
  }

  @Test("a chance is a percentage from 0 to 100", arguments: ["-1", "100.5", "often", ""])
  func chance(_ typed: String) throws {
    #expect(try problems(low: "1", high: "10", chance: typed) == ["chance"])
  }
}
