import Documents
import Journey
import Partnership

/// Everything that an initiative holds and says, to compare two of them.
struct Fingerprint: Equatable {
  let revisions: [Revision]
  let signed: [String]
  let assessments: [Assessment]
  let manifest: Manifest
  let course: String
  let settings: Settings
  let today: String

  init(_ initiative: Initiative) {
    revisions = initiative.records.all.map(\.revision) + initiative.cited
    signed = initiative.course.signOffs.map { "\($0) \(initiative.state(of: $0))" }
    assessments = initiative.assessments + initiative.wholeTrack + initiative.pendingWaivers
    manifest = initiative.manifest
    let course = initiative.course
    let representatives = course.representatives.sorted { $0.key < $1.key }
    let guests = course.guests.sorted { $0.key < $1.key }
    self.course =
      "\(String(describing: course.opened)) \(representatives) \(course.asked) \(course.answers) "
      + "\(String(describing: course.confirmed)) \(course.passages) \(course.waivers) "
      + "\(String(describing: course.stands)) \(guests)"
    settings = initiative.settings
    today = initiative.today.description
  }
}
