import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Options: the browsers that they run in, and those that IT supports")
struct BrowserFitTests {
  private let supported = [ITCalendar.Browser("Firefox ESR", since: "128"), ITCalendar.Browser("Edge", since: "")]

  private func fit(_ lines: String..., supported: [ITCalendar.Browser]? = nil) -> BrowserFit? {
    BrowserFit(lines.map { BrowserNeed(line: $0) }, supported: supported ?? self.supported)
  }

  @Test("one browser in whatever version IT supports is enough; names may be shorter or longer")
  func fits() {
    #expect(fit("Mozilla Firefox ESR 115") == .fits("It runs in Firefox ESR, which IT supports."))
    #expect(fit("firefox 128.0", "Chrome 150") == .fits("It runs in Firefox ESR, which IT supports."))
    #expect(fit("Microsoft Edge") == .fits("It runs in Edge, which IT supports."))
  }

  @Test("another browser, and a newer version than IT demands, is a conflict")
  func conflicts() {
    #expect(
      fit("Chrome 120")
        == .conflict(
          "It runs in Chrome from 120 on, and IT supports none of these: it supports Firefox ESR from 128 on and Edge.")
    )
    #expect(
      fit("Firefox 128.3", "Chrome 150")
        == .conflict(
          "It runs in Firefox from 128.3 on and Chrome from 150 on, and IT supports older versions too: "
            + "Firefox ESR from 128 on and Edge."))
  }

  @Test("what cannot be compared, or nobody has said, stays unknown")
  func unknown() {
    guard case .unknown(let edge)? = fit("Edge 140") else {
      Issue.record("compared with a version that IT does not name")
      return
    }
    #expect(edge.hasSuffix("whether every version of it will do is not known. IT should find out."))
    guard case .unknown(let words)? = fit("Firefox with everything", supported: [.init("Firefox", since: "a")]) else {
      #expect(fit("Firefox beta", supported: [.init("Firefox", since: "128")]) != nil)
      return
    }
    #expect(!words.isEmpty)
  }

  @Test("unknown on either side, and nothing to say")
  func sides() {
    guard case .unknown(let words)? = BrowserFit(nil, supported: supported) else {
      Issue.record("nobody has said in which browsers it runs")
      return
    }
    #expect(words.hasPrefix("Nobody has said in which browsers it runs."))
    #expect(BrowserFit(nil, supported: []) == nil && BrowserFit([], supported: supported) == nil)
    #expect(
      fit("Chrome", supported: []) == .unknown("It runs in Chrome. IT has not said yet which browsers it supports."))
  }

  @Test("a line is a name and its oldest version; “none” needs no browser, and nothing is not known")
  func lines() throws {
    func read(_ text: String) -> (needs: [BrowserNeed]?, problem: String?) {
      var reading = Reading(Form([("browsers", text)]))
      let needs = BrowserNeed.read(&reading)
      return (needs, reading.problems.first?.message)
    }
    #expect(read("Firefox  ESR 128\n\nEdge").needs == [BrowserNeed("Firefox ESR", since: "128"), BrowserNeed("Edge")])
    #expect(read("none").needs == [] && read(" \n").needs == nil)
    #expect(read("none\nEdge").problem?.contains("stands alone") == true)
    #expect(read("128").problem?.contains("is no browser") == true)
    #expect(read((0...20).map { "Browser \($0)" }.joined(separator: "\n")).problem?.contains("at most 20") == true)
    for needs in [nil, [], [BrowserNeed("Edge", since: "120")]] {
      #expect(read(BrowserNeed.text(needs)).needs == needs)
    }
  }
}
