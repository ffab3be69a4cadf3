import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The quick track on one page: the need, the option, the sign-offs, and what is still missing.
struct QuickPage {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<div class="columns"><div>
    <section><h2>1. The need</h2>\(NeedSection(view: view).brief)\(NeedSection(view: view).profile)</section>
    <section><h2>2. The option</h2>\(OptionsSection(view: view).short)</section>
    <section><h2>3. The decision and the sign-offs</h2>\(DecisionSection(view: view).choice)\
    \(DecisionSection(view: view).signOffs)</section>
    \(HTML.when(initiative.course.passages.contains { $0.passage.stage == .decision }, outcome))</div><aside>
    \(StageGate(view: view, stage: initiative.stage, wholeTrack: true).html)\
    \(StageConversation(view: view, stage: .need).html)
    </aside></div>
    """
  }

  private var outcome: HTML {
    "<section><h2>4. The outcome</h2>\(OutcomeSection(view: view).html)</section>\n"
  }
}
