import BusinessCase
import Partnership
import Synchronization

/// What is worked out from the records of an initiative with some effort: by whoever asks first, for all who ask later.
///
/// An initiative never changes, so its copies share one of these, also those that wait for the next request. It holds
/// what follows from the initiative and never the initiative itself, which it would keep in memory for ever.
final class Derived: Sendable {
  /// What the gates ask, as it stands.
  let assessments = Once<[Assessment]>()
  /// Everything that a sign-off given now would cover.
  let manifest = Once<Manifest>()
  /// The figures of the case in closed form, where there are any.
  let appraisal = Once<AppraisalSummary?>()
  /// What the decision exposes the organisation to.
  let exposure = Once<Exposure>()
  /// The digest of the case, or why there is none.
  let caseDigest = Once<Result<Digest, any Error>>()
  /// The digest of the appraisal, or what is in its way.
  let appraisalDigest = Once<Result<Digest, AppraisalProblems>>()
  /// Which differences of scores change what comes first, or what is in the way of saying so.
  let scoreStakes = Once<Result<ScoreStakes, AppraisalProblems>>()
}

/// A value that is worked out once. Who asks while somebody works it out waits, so the work must not ask for itself.
struct Once<Value: Sendable>: ~Copyable, Sendable {
  private let known = Mutex<Value?>(nil)

  /// The value, worked out by `work` if nobody has asked before.
  borrowing func value(_ work: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let found = work()
      known = found
      return found
    }
  }
}
