/// How the variants of all risks come about in each scenario and with today's way, each course of events listed once.
struct LossCourses {
  /// How a risk counts in a course; plain numbers, because they are asked for at every event.
  struct Variant: Hashable {
    /// The column of the events per year.
    let perYear: Int
    /// What controls leave of a loss.
    let factor: Double
    /// The column of the period after which everything stops; -1 for none.
    let stop: Int
    /// Whether the losses are those of today's way.
    let countsAsToday: Bool
  }

  struct Course: Hashable {
    /// Today's way, which knows no end and of which only the loss of a year is asked for.
    let isToday: Bool
    /// Nil where a risk does not occur.
    let byRisk: [Variant?]

    /// The same without an end, which does not matter to the loss of a year.
    var endless: [Variant?] {
      byRisk.map { risk in
        risk.map { Variant(perYear: $0.perYear, factor: $0.factor, stop: -1, countsAsToday: $0.countsAsToday) }
      }
    }
  }

  private(set) var list: [Course] = []
  /// The course of each scenario, then that of today's way.
  private(set) var ofVariant: [Int] = []

  init(_ plan: CasePlan) {
    for (position, scenario) in plan.scenarios.enumerated() {
      add(
        Course(
          isToday: false,
          byRisk: plan.risks.map { risk in
            risk.variants[position].map {
              Variant(
                perYear: $0.perYear, factor: $0.factor, stop: scenario.stop ?? -1, countsAsToday: scenario.isDoNothing)
            }
          }))
    }
    add(
      Course(
        isToday: true,
        byRisk: plan.risks.map { risk in
          risk.today.map { Variant(perYear: $0.perYear, factor: $0.factor, stop: -1, countsAsToday: true) }
        }))
  }

  private mutating func add(_ course: Course) {
    let known = list.firstIndex { course.isToday ? $0.endless == course.byRisk : $0 == course }
    if let known { return ofVariant.append(known) }
    ofVariant.append(list.count)
    list.append(course)
  }
}
