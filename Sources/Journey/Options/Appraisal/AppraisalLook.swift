import DecisionAnalysis

extension Initiative {
  /// Whether there are weights that everybody may read.
  public var hasOpenWeights: Bool { records[WeightSheet.self].contains(where: isCounted) }
}

extension BuiltAppraisal {
  /// The most scores with which a comparison is computed while somebody looks at a page.
  public static let mostAtALook = 2_000

  /// How many scores there are: options times criteria.
  public var size: Int { model.options.count * model.leaves.count }

  /// Why it is not computed while somebody looks.
  public var tooLarge: AppraisalProblem {
    AppraisalProblem(
      nil,
      "\(model.options.count) options on \(model.leaves.count) criteria take longer than a page waits. Have the appraisal "
        + "computed on the page “Scores and weights”: it is kept then.")
  }

  /// How many samples are drawn unless somebody asks for a number: as many as are usual, and fewer of many options on many
  /// criteria. Of 1,000 samples the standard error of a share is 1.6 of 100 at most.
  public func samples(atMost usual: Int) -> Int { Run.usualSamples(of: model, atMost: usual) }

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
