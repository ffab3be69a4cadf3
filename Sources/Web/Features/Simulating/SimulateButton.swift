import Journey
import Markup
import Partnership
import Workspace

/// Whether the case is simulated as it stands, and the button that does it.
struct SimulateButton {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    guard !initiative.caseBuilding.isEmpty else { return .empty }
    return note + button
  }

  private var note: HTML {
    guard initiative.simulation != nil else { return "<p class=\"note\">The case has not been simulated yet.</p>\n" }
    return HTML.with(initiative.simulationDoubt) {
      "<p class=\"note\">\($0) What follows is what was found then.</p>\n"
    }
  }

  private var button: HTML {
    guard view.may(.addRecord), initiative.course.standing.isOpen, !view.session.person.isGuest,
      !initiative.isSimulationCurrent
    else { return .empty }
    return PostForm.button("Simulate the case", to: InitiativeRoute.simulation(initiative.id).path)
  }
}
