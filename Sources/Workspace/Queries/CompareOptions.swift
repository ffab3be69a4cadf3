public import Journey

/// What a comparison of options says as the records stand, or why it says nothing.
public enum ComparisonAnswer: Sendable {
  case figures(AppraisalFigures)
  /// There are no weights that everybody may read yet.
  case waiting
  /// What is in the way, each with its record. Never empty.
  case problems([AppraisalProblem])
}

extension Workspace {
  /// How many weights and scores are drawn while somebody looks.
  public static let samplesAtALook = 20_000

  /// Compares the options of an initiative as its records stand: as it was kept, where that is of this state, else
  /// computed anew. Nothing is stored.
  ///
  /// Only what everybody on the initiative may read is counted, so that the answer is the same whoever asks.
  ///
  /// - Parameter trial: weights to look at in place of those of the parties.
  /// - Throws: `CancellationError` when nobody waits for the answer any more.
  public func compare(_ initiative: Initiative, trying trial: TrialWeights? = nil) async throws -> ComparisonAnswer {
    guard initiative.hasOpenWeights else { return .waiting }
    if trial == nil, initiative.isAppraisalCurrent, let kept = initiative.appraisalRun {
      return .figures(kept.content.figures)
    }
    do {
      let built = try initiative.builtAppraisal()
      return .figures(
        try await Calculation.run { isCancelled in
          try built.look(samples: Self.samplesAtALook, trying: trial, isCancelled: isCancelled)
        })
    } catch let problems as AppraisalProblems {
      try Task.checkCancellation()
      return .problems(problems.list)
    }
  }
}
