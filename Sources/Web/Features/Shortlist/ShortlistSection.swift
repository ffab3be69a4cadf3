import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The shortlist of stage 4: what the digital adviser answered, what the catalogue has for the need, and the way from
/// each candidate to an option.
struct ShortlistSection {
  let view: InitiativeView
  /// How many platforms are shown at once; the others are folded away.
  private static let first = 5

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    <section id="shortlist"><h2>Shortlist</h2>\(AdviceNote(view: view).html)\(candidates)</section>

    """
  }

  private var candidates: HTML {
    guard let shortlist = view.shortlist else {
      let path = InitiativeRoute.stage(initiative.id, .need).path
      return """
        <p>Candidates are found for features and the class of data. <a href="\(path)">Answer the questions about \
        audience, data and size</a> first.</p>
        """
    }
    let platforms = shortlist.proposals.filter { $0.candidate.kind == .platform }
    let open = platforms.filter { !$0.candidate.isOut }
    let others = open.dropFirst(Self.first) + platforms.filter(\.candidate.isOut)
    let always = shortlist.proposals.filter { $0.candidate.kind != .platform }
    return """
      <p class="sentence">\(shortlist.sentence)</p>
      <p class="small">Every fact has its source. How a must-have was read stands beside it; whether an option meets it \
      is said by people, below.\(HTML.when(view.session.actor.may(.seeCatalogue), " <a href=\"\(Place.catalogue.path)\">The whole catalogue</a>"))</p>
      \(list(open.prefix(Self.first)))\(list(always))\(folded(Array(others)))
      """
  }

  private func folded(_ others: [Shortlist.Proposal]) -> HTML {
    guard !others.isEmpty else { return .empty }
    let out = others.count { $0.candidate.isOut }
    let words = out == 0 ? "\(others.count) more" : "\(others.count) more, \(out) of them out"
    return "<details><summary>\(words)</summary>\(list(others))</details>\n"
  }

  private func list(_ proposals: some Collection<Shortlist.Proposal>) -> HTML {
    proposals.map { CandidateDetails(proposal: $0, view: view).html }.joined()
  }
}
