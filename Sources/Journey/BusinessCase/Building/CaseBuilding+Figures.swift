public import BusinessCase
import Documents

extension CaseBuilding {
  /// How many futures are simulated unless somebody asks for more.
  public static let usualTrials = 20_000
  /// How many are simulated while somebody tries a value.
  public static let previewTrials = 4_096

  /// Simulates the case on threads of its own.
  ///
  /// - Parameters:
  ///   - trials: how many futures, 64 to 4,000,000.
  ///   - seed: where the drawing starts; the same gives the same figures.
  ///   - answers: what is worked out beside the simulation itself.
  /// - Throws: `Problems` when the case cannot be simulated, `CancellationError` when the task was cancelled.
  public func figures(
    trials: Int = usualTrials, seed: UInt64 = 1,
    answers: Set<SimulationSettings.Answer> = Set(SimulationSettings.Answer.allCases)
  ) async throws -> CaseFigures {
    let plan = try plan()
    do {
      let result = try await plan.simulation(SimulationSettings(trials: trials, seed: seed, answers: answers))
      return CaseFigures(result, of: plan)
    } catch SimulationError.cancelled {
      throw CancellationError()
    } catch let error as SimulationError {
      throw Problems(Problem(field: "", message: error.message))
    }
  }
}
