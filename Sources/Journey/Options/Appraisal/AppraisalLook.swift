import DecisionAnalysis

extension Initiative {
  /// Whether there are weights that everybody may read.
  public var hasOpenWeights: Bool { records[WeightSheet.self].contains(where: isOpen) }
}

extension BuiltAppraisal {
  /// What the comparison says to somebody who looks: under the parties' weights, or under weights that are tried.
  ///
  /// - Parameters:
  ///   - samples: how many weights and scores are drawn, 1…100,000,000.
  ///   - isCancelled: asked often; once it says yes, the work ends.
  /// - Throws: where nothing has any weight, every option is out, or the work was cancelled.
  public func look(
    samples: Int, trying trial: TrialWeights? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(AppraisalProblems) -> AppraisalFigures {
    let asked: DecisionModel
    do { asked = try trial.map(model.trying) ?? model } catch {
      throw AppraisalProblems(list: error.list.map { AppraisalProblem(nil, $0.message) })
    }
    do { return try asked.figures(Run(samples: samples, isCancelled: isCancelled)) } catch {
      throw AppraisalProblems(list: [AppraisalProblem(nil, error.message)])
    }
  }
}
