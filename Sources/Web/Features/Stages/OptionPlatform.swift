import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Which platform of the catalogue an option is, what the catalogue says about its must-haves, and what has changed since.
struct OptionPlatform {
  private let option: PlatformOption
  private let view: InitiativeView

  init(_ option: PlatformOption, _ view: InitiativeView) {
    self.option = option
    self.view = view
  }

  private var initiative: Initiative { view.initiative }
  private var mayLook: Bool { view.session.actor.may(.seeCatalogue) }

  /// ", “HumHub” in the catalogue".
  var html: HTML {
    HTML.with(option.platform) { id in
      let name = initiative.platformName(id.text)
      let isThere = initiative.catalogue[id.text] != nil
      return """
        ; <span dir="auto">\(HTML.when(mayLook && isThere, "<a href=\"\(CatalogueRoute.platform(id).path)\">\(name)</a>", else: "\(name)"))</span> \
        in the catalogue
        """
    }
  }

  /// What the option rests on and is another fact today.
  var changes: HTML {
    ChangedFacts(
      facts: initiative.changedFacts(of: option), settings: initiative.settings, what: "this option",
      platform: mayLook ? option.platform : nil
    ).html
  }

  /// Beside a check: that a fact by which it was judged has changed, or, where nobody has looked, what the catalogue says.
  func words(_ check: Entry<Check>?, _ mustHave: Entry<MustHave>) -> HTML {
    if let check, check.content.result != .unknown { return changed(check.content) }
    guard let id = option.platform else { return .empty }
    let facts = initiative.facts(of: id, about: mustHave.content.requirement)
    return facts.html { fact in
      """
       <span class="said">The catalogue says: <span dir="auto">\(fact.told)</span> (\(FactSource(fact, view.session).html)).</span>
      """
    }
  }

  private func changed(_ check: Check) -> HTML {
    let changed = initiative.changedFacts(of: check)
    return changed.html { fact in
      " <span class=\"outdated\" dir=\"auto\">\(fact.sentence(initiative.settings.formats))</span>"
    }
  }
}
