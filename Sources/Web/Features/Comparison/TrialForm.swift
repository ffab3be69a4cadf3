import Journey
import Markup
import Partnership

/// Points for each criterion, to be moved and tried.
struct TrialForm {
  /// What the answers stand in, for the small module that asks for them while points are moved.
  static let answer = "trial-answer"

  let words: FigureWords
  let trial: TrialWeights
  let path: LocalPath

  private var figures: AppraisalFigures { words.figures }

  var html: HTML {
    """
    <form class="trial" method="get" action="\(path)" data-live="\(Self.answer)"><fieldset>\
    <legend>Points for the swing from the worst to the best</legend>\
    <p class="hint">100 for what matters most, 0 for what does not matter. Start from: \(starts)</p>
    \(figures.criteria.html(field))</fieldset><p class="actions"><button class="quiet">Try</button></p></form>

    """
  }

  /// Where one can begin: what each party weighs, or everything alike.
  private var starts: HTML {
    let parties = figures.parties.map { party -> HTML in
      "<a href=\"\(path.query(TrialReading.from, party.id))\">\(words.party(party.id))</a>"
    }
    let equal: HTML = "<a href=\"\(path.query(TrialReading.from, "equal"))\">equal weights</a>"
    return (parties + [equal]).joined(separator: " ")
  }

  private func field(_ criterion: AppraisalFigures.Named) -> HTML {
    let name = TrialReading.field(criterion.id)
    let points = words.formats.number(trial.points[criterion.id] ?? 0)
    return """
      <div class="field weight"><label for="\(name)" dir="auto">\(criterion.name)</label>\
      <input class="short" type="number" id="\(name)" name="\(name)" min="0" max="100" step="1" value="\(points)" required></div>

      """
  }
}

/// Reads the points that are tried from an address.
enum TrialReading {
  /// The query item that names where to begin.
  static let from = "from"

  /// The query item for a criterion's points.
  static func field(_ criterion: String) -> String { "points-\(criterion)" }

  /// The points as they were moved; where none are given those of the party to begin with, or of the first one, or all
  /// alike. What is no number between 0 and 100 becomes the nearest that is: whoever moves a slider can do no harm.
  static func trial(_ value: (String) -> String?, _ figures: AppraisalFigures) -> TrialWeights {
    let typed = figures.criteria.compactMap { criterion -> (String, Double)? in
      guard let text = value(field(criterion.id)) else { return nil }
      let points = Double(text.replacing(",", with: ".")) ?? 0
      return (criterion.id, points.isFinite ? min(max(points, 0), 100) : 0)
    }
    if !typed.isEmpty { return TrialWeights(points: Dictionary(typed, uniquingKeysWith: { first, _ in first })) }
    let start = value(from)
    let ranking = figures.rankings.first { $0.party == start } ?? (start == nil ? figures.rankings.first : nil)
    return ranking.map { TrialWeights($0, in: figures) }
      ?? TrialWeights(
        points: Dictionary(figures.criteria.map { ($0.id, 100) }, uniquingKeysWith: { first, _ in first }))
  }
}
