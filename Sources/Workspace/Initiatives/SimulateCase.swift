public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// Simulates the case of an initiative as its records stand, and keeps the figures as its simulation.
  ///
  /// The work is done on threads of its own before anything is written, and ends when the task is cancelled.
  ///
  /// - Parameter input: `trials` (1,000 to 1,000,000; usually 20,000) and `seed`, both of which may be empty.
  /// - Throws: `Refusal.invalid` with the record and field of everything that is wrong with the case, also when the case
  ///   was changed while it was being simulated.
  public func simulateCase(_ input: some Input, on id: InitiativeID, as session: Session) async throws {
    var reading = Reading(input)
    let trials = reading.integer("trials", in: 1_000...1_000_000) ?? CaseBuilding.usualTrials
    let seed = reading.integer("seed", in: 0...1_000_000_000_000_000) ?? 1
    _ = try reading.refusing { true }
    // Whoever may not keep it lets nobody wait for it.
    let building = try await change(id, as: session) { change in
      try change.requireSimulating()
      return change.initiative.caseBuilding
    }
    let digest = try building.digest()
    let figures = try await told { try await building.figures(trials: trials, seed: UInt64(seed)) }
    try await change(id, as: session) { change in
      try change.requireSimulating()
      guard try change.initiative.caseBuilding.digest() == digest else {
        throw Refusal.field("", "Somebody changed the case while it was being simulated. Simulate it again.")
      }
      try change.keep(Simulation(inputs: digest, figures: figures))
    }
  }

  /// What cannot be simulated is refused like a form.
  func told<T: Sendable>(_ work: () async throws -> T) async throws -> T {
    do { return try await work() } catch let problems as Problems { throw Refusal.invalid(problems) }
  }
}

extension Change {
  fileprivate func requireSimulating() throws {
    try requireOpen()
    try require(.addRecord)
    guard !session.person.isGuest else {
      throw Refusal.forbidden("The case is simulated by the organisation's own parties. You can comment on it.")
    }
  }
}
