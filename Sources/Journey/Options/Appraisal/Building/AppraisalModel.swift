public import DecisionAnalysis
import Documents
public import Partnership

/// The model of an appraisal with the digest of what it was made of.
public struct BuiltAppraisal: Sendable {
  public let model: DecisionModel
  /// Over everything that the figures depend on, in one canonical form.
  public let digest: Digest
}

extension BuiltAppraisal {
  /// Everything that the appraisal answers, its stress test included.
  ///
  /// - Parameters:
  ///   - samples: how many weights and scores are drawn, 1…100,000,000.
  ///   - isCancelled: asked often; once it says yes, the work ends.
  /// - Throws: when every option is out, or the work was cancelled.
  public func figures(
    samples: Int, seed: UInt64, isCancelled: @escaping @Sendable () -> Bool
  ) throws(AppraisalProblems) -> AppraisalFigures {
    do { return try model.figures(Run(samples: samples, seed: seed, isCancelled: isCancelled)) } catch {
      throw AppraisalProblems(list: [AppraisalProblem(nil, error.message)])
    }
  }
}

extension Initiative {
  /// The appraisal of the options as the records stand.
  ///
  /// - Throws: everything that is in the way, each with its record.
  public func builtAppraisal() throws(AppraisalProblems) -> BuiltAppraisal {
    let inputs = try appraisalInputs()
    let model = try model(of: inputs)
    do { return BuiltAppraisal(model: model, digest: try inputs.digest()) } catch {
      // No form takes a number that is not finite; a file that was damaged may hold one.
      throw AppraisalProblems(list: [AppraisalProblem(nil, "A score or weight is no finite number: \(error).")])
    }
  }

  /// What the appraisal is made of, each person's scores by themselves.
  ///
  /// - Throws: everything that is wrong with a record.
  func appraisalInputs() throws(AppraisalProblems) -> AppraisalInputs {
    var building = AppraisalBuilding(self)
    return try building.inputs()
  }

  /// The engine's model of it.
  ///
  /// - Throws: everything that does not fit together, each with its record.
  func model(of inputs: AppraisalInputs) throws(AppraisalProblems) -> DecisionModel {
    do { return try inputs.parts.model() } catch { throw AppraisalProblems(list: error.list.map(problem)) }
  }

  /// The digest of what an appraisal is made of.
  ///
  /// - Throws: everything that is in the way, each with its record.
  func appraisalDigest() throws(AppraisalProblems) -> Digest {
    try derived.appraisalDigest.value {
      Result { () throws(AppraisalProblems) in try builtAppraisal().digest }
    }.get()
  }

  private func problem(_ problem: ModelProblem) -> AppraisalProblem {
    func weights(_ party: String, _ member: String) -> RecordID? {
      records[WeightSheet.self].first { $0.party.rawValue == party && $0.revision.author.text == member }?.id
    }
    return switch problem.subject {
    case .criterion(let id), .requirement(let id), .option(let id):
      AppraisalProblem(RecordID(id), problem.message)
    case .score(let option, let criterion): AppraisalProblem(RecordID(option), field: criterion, problem.message)
    case .compliance(let option, let requirement):
      AppraisalProblem(RecordID(option), field: requirement, problem.message)
    case .member(let party, let member): AppraisalProblem(weights(party, member), problem.message)
    case .weight(let party, let member, let criterion):
      AppraisalProblem(weights(party, member), field: "points-\(criterion)", problem.message)
    case .refusal(_, let option): AppraisalProblem(RecordID(option), problem.message)
    case .criteria, .options, .party, .reference: AppraisalProblem(nil, problem.message)
    }
  }
}
