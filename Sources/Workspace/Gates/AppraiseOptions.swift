public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// How many weights and scores an appraisal that is kept draws, unless it is said; fewer of many options on many
  /// criteria.
  public static let usualSamples = 100_000

  /// Computes the appraisal of an initiative's options as its records stand, with its stress test, and keeps it.
  ///
  /// The work is done on threads of its own before anything is written, and ends when the task is cancelled.
  ///
  /// - Parameter input: `samples` (1,000 to 1,000,000) and `seed`, both of which may be empty.
  /// - Throws: `Refusal.invalid` with everything that is in the way, also when a record was changed meanwhile;
  ///   `.forbidden` before both sides have revealed their scores and weights.
  public func appraise(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    var reading = Reading(input)
    let asked = reading.integer("samples", in: 1_000...1_000_000)
    let seed = reading.integer("seed", in: 0...1_000_000_000_000_000) ?? 1
    _ = try reading.refusing { true }
    // Whoever may not keep it lets nobody wait for it.
    let built = try await change(id, as: session) { change in
      try change.requireAppraising()
      return try change.builtAppraisal()
    }
    let figures: AppraisalFigures
    do {
      figures = try await Calculation.run { isCancelled in
        try built.figures(
          samples: asked ?? built.samples(atMost: Self.usualSamples), seed: UInt64(seed), isCancelled: isCancelled)
      }
    } catch let problems as AppraisalProblems {
      throw problems.refusal
    }
    try await change(id, as: session) { change in
      try change.requireAppraising()
      guard try change.builtAppraisal().digest == built.digest else {
        throw Refusal.field("", "Somebody changed a record while the appraisal was being computed. Compute it again.")
      }
      try change.keep(AppraisalRun(inputs: built.digest, figures: figures))
    }
  }
}

extension AppraisalProblems {
  fileprivate var refusal: Refusal {
    Problems(list.map { Problem(field: "", message: $0.message) }).map { .invalid($0) }
      ?? .field("", "The records do not make an appraisal.")
  }
}

extension Change {
  fileprivate func requireAppraising() throws {
    try requireOpen()
    try require(.addRecord)
    guard !session.person.isGuest else {
      throw Refusal.forbidden("The appraisal is computed by the organisation's own parties. You can comment on it.")
    }
    guard Party.sides.allSatisfy({ initiative.course.seal(of: $0) == .open }) else {
      throw Refusal.forbidden(
        "The appraisal is computed when Communications and IT have both revealed their scores and weights.")
    }
  }

  fileprivate func builtAppraisal() throws -> BuiltAppraisal {
    do throws(AppraisalProblems) { return try initiative.builtAppraisal() } catch { throw error.refusal }
  }
}
