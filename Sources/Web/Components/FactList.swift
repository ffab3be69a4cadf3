import Journey
import Markup

/// Labelled values, one under the other.
struct FactList {
  private let facts: [Fact]

  /// - Parameter facts: those without a value are left out.
  init(_ facts: [Fact]) { self.facts = facts.filter { !$0.value.isEmpty } }

  var html: HTML {
    HTML.when(!facts.isEmpty, "<dl class=\"facts\">\(facts.html(pair))</dl>\n")
  }

  private func pair(_ fact: Fact) -> HTML {
    "<div><dt>\(fact.label)</dt><dd>\(HTML(paragraphs: fact.value))</dd></div>"
  }
}
