import Journey
import Markup
import Partnership
import Workspace

/// The way to the five plain questions: where there is no case yet, what the page begins with; later a line.
struct FirstCaseLink {
  let view: InitiativeView

  private var mayBegin: Bool {
    view.may(.addRecord) && view.initiative.course.standing.isOpen && !view.session.person.isGuest
      && view.session.actor.party != nil
  }

  private var isEmpty: Bool {
    view.initiative.caseBuilding.isEmpty && view.initiative.records[Assumption.self].isEmpty
  }

  var html: HTML {
    guard mayBegin else { return .empty }
    let path = InitiativeRoute.firstCase(view.initiative.id).path
    guard isEmpty else {
      return
        "<p class=\"small screen\"><a href=\"\(path)\">Answer the five plain questions</a> for another benefit.</p>\n"
    }
    return """
      <section class="note"><h2>Begin with five plain questions</h2>
      <p>How many people, how often, how much time or money each time, what share will use it and how soon, what does it \
      take? Each begins with a wide range from comparable cases, and “I don’t know” is an answer. That alone is a first \
      case with a result.</p>
      <p><a class="button" href="\(path)">Answer the questions</a></p></section>

      """
  }
}
