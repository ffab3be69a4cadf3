import Documents
import Journey
import Markup
import Partnership

/// What is said beside a day that is past while something still waits for it.
enum PastDay {
  /// "overdue", in words and not by colour alone.
  static func overdue(_ isOverdue: Bool) -> HTML {
    HTML.when(isOverdue, " <strong class=\"lacking\">overdue</strong>")
  }

  /// Beside the day by which something is wanted, as long as nobody has decided on another: it is kept as it was
  /// written, because only those who wrote it know whether it is a slip.
  static func wanted(_ initiative: Initiative) -> HTML {
    guard let day = initiative.need?.wantedBy, day < initiative.today, initiative.decision == nil,
      initiative.course.standing.isOpen
    else { return .empty }
    return """
      <p class="note">The day by which it is wanted, \(DateText.day(day, initiative.settings.formats)), is past. Agree on \
      another one, or leave it empty if no day matters.</p>

      """
  }
}
