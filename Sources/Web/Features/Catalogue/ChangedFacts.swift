import Documents
import Journey
import Markup
import Partnership

/// That facts of the catalogue have changed since something was written that rests on them: from what, to what, since
/// when. Nothing where none has.
struct ChangedFacts {
  let facts: [ChangedFact]
  let settings: Settings
  /// What rests on them: "the choice".
  let what: String
  /// The platform to look at; nil for somebody who may not see the catalogue.
  var platform: PlatformID?

  var html: HTML {
    guard !facts.isEmpty else { return .empty }
    let link: HTML = HTML.with(platform) { id in
      " <a href=\"\(CatalogueRoute.platform(id).path)\">Look at the catalogue</a>"
    }
    let count = facts.count == 1 ? "A fact has" : "\(facts.count) facts have"
    return """
      <div class="note changed"><p><strong>\(count) changed on which \(what) rests.</strong>\(link)</p>\
      <ul>\(facts.html { "<li dir=\"auto\">\($0.sentence(settings.formats))</li>" })</ul></div>

      """
  }
}
