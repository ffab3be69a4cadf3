import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What the case would come to with what is typed in a form and not kept: beside the form, renewed while one types.
struct CaseTrial {
  enum Outcome {
    /// Nothing has been tried yet.
    case none
    case figures(CasePreview)
    /// What is wrong, with the form or with the case as a whole.
    case refused(Problems)
  }

  let view: InitiativeView
  let outcome: Outcome

  /// With the frame that stays while its content is renewed.
  var html: HTML {
    """
    <section class="try" id="preview" aria-label="If it were so" aria-busy="false">
    \(content)</section>
    <script type="module" src="\(Asset.preview.path)"></script>

    """
  }

  /// What is renewed.
  var content: HTML {
    switch outcome {
    case .none:
      """
      <h2>If it were so</h2><p class="small">Press “Try” to see what the case would come to with what you typed. Nothing \
      is stored until you save.</p>

      """
    case .refused(let problems):
      """
      <h2>If it were so</h2><p role="status">The case cannot be worked out with this:</p>\
      <ul>\(problems.list.html { "<li>\($0.message)</li>" })</ul>

      """
    case .figures(let preview): figures(preview)
    }
  }

  private func figures(_ preview: CasePreview) -> HTML {
    let answers = CaseAnswers(preview.figures, view.initiative.settings)
    return """
      <h2>If it were so</h2>\(comparison(preview.figures, answers.numbers))\(answers.brief)\(answers.firstCheck)\
      <p class="small">Nothing is stored until you save.</p>\(answers.run)
      """
  }

  /// Against the last simulation that was kept.
  private func comparison(_ figures: CaseFigures, _ numbers: CaseNumbers) -> HTML {
    guard let kept = view.initiative.simulation else { return .empty }
    let differences = CaseDifferences(old: kept.content.figures, new: figures, numbers: numbers)
    guard !differences.words.isEmpty else { return .empty }
    let day = DateText.day(
      view.session.settings.day(at: kept.revision.at), view.initiative.settings.formats, near: view.initiative.today)
    return """
      <p class="small">Compared with the simulation of \(day):</p>\
      <ul role="status"\(attribute: "class", differences.isAnotherChoice ? "flips" : nil)>\
      \(differences.words.html { "<li>\($0)</li>" })</ul>

      """
  }
}
