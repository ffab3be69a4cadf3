public import Journey

/// What a comparison of options says as the records stand, or why it says nothing.
public enum ComparisonAnswer: Sendable {
  case figures(AppraisalFigures)
  /// As it was kept, of an earlier state; with what is in the way of comparing the present one.
  case earlier(AppraisalFigures, [AppraisalProblem])
  /// There are no weights that everybody may read yet.
  case waiting
  /// What is in the way, each with its record. Never empty.
  case problems([AppraisalProblem])

  /// What can be shown, of whatever state.
  public var figures: AppraisalFigures? {
    switch self {
    case .figures(let figures), .earlier(let figures, _): figures
    case .waiting, .problems: nil
    }
  }
}

extension Workspace {
  /// How many weights and scores are drawn while somebody looks.
  public static let samplesAtALook = 20_000

  /// Compares the options of an initiative as its records stand: as it was kept, where that is of this state, else
  /// computed anew. Nothing is stored.
  ///
  /// Only what everybody on the initiative may read is counted, so that the answer is the same whoever asks. Nobody
  /// waits long: of many options on many criteria less is drawn, and more than that is computed only to be kept.
  ///
  /// - Parameter trial: weights to look at in place of those of the parties.
  /// - Throws: `CancellationError` when nobody waits for the answer any more.
  public func compare(_ initiative: Initiative, trying trial: TrialWeights? = nil) async throws -> ComparisonAnswer {
    guard initiative.hasOpenWeights else { return .waiting }
    let kept = trial == nil ? initiative.appraisalRun?.content.figures : nil
    if let kept, initiative.isAppraisalCurrent { return .figures(kept) }
    func instead(_ problems: [AppraisalProblem]) -> ComparisonAnswer {
      kept.map { .earlier($0, problems) } ?? .problems(problems)
    }
    do {
      let built = try initiative.builtAppraisal()
      guard built.size <= BuiltAppraisal.mostAtALook else { return instead([built.tooLarge]) }
      return .figures(
        try await Calculation.run { isCancelled in
          try built.look(
            samples: built.samples(atMost: Self.samplesAtALook), trying: trial, isCancelled: isCancelled)
        })
    } catch let problems as AppraisalProblems {
      try Task.checkCancellation()
      return instead(problems.list)
    }
  }
}
