public import Partnership

extension Initiative {
  /// The conditions of the gate that the initiative stands before, and whatever of earlier gates has become unmet
  /// since: a passage is never undone, but the next gate stays shut.
  public var assessments: [Assessment] { derived.assessments.value { assessed } }

  private var assessed: [Assessment] {
    let passed = Set(course.passages.map(\.passage.stage))
    return Stages.gates(of: track).filter { $0.stage <= stage }.flatMap { gate in
      let found = assess(gate)
      return passed.contains(gate.stage) ? found.filter { !$0.isMet } : found
    }
  }

  /// What one gate asks, as it stands.
  public func assess(_ gate: Gate<Initiative>) -> [Assessment] {
    gate.assess(self, on: track, parties: parties, waived: course.waived)
  }

  /// The conditions of every gate of the track from the first on: what the one page of the quick track shows.
  public var wholeTrack: [Assessment] { Stages.gates(of: track).flatMap(assess) }

  public var isGateOpen: Bool { course.standing.isOpen && assessments.allSatisfy(\.isMet) }

  /// The passages that can be recorded now, in order: one, or on the quick track all up to the first shut gate.
  public var passable: [Passage] {
    guard course.standing.isOpen else { return [] }
    let assessments = assessments
    guard track == .quick else {
      guard assessments.allSatisfy(\.isMet) else { return [] }
      return [Passage(stage: stage, next: track.stage(after: stage), conditions: assessments)]
    }
    var passages: [Passage] = []
    var earlierAreMet = assessments.filter { $0.stage < stage }.allSatisfy(\.isMet)
    for gate in Stages.gates(of: track) where gate.stage >= stage {
      let found = assess(gate)
      earlierAreMet = earlierAreMet && found.allSatisfy(\.isMet)
      // A gate that asks nothing is passed from before it only: a sign-off must not complete what is still to be done.
      guard earlierAreMet, gate.stage == stage || !found.isEmpty else { break }
      passages.append(Passage(stage: gate.stage, next: track.stage(after: gate.stage), conditions: found))
    }
    return passages
  }
}
