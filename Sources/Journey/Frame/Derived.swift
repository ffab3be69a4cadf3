import Partnership
import Synchronization

/// What is worked out from the records of an initiative with some effort: by whoever asks first, for all who ask later.
///
/// An initiative never changes, so its copies share one of these, also those that wait for the next request. It holds
/// digests alone: whatever held the initiative itself would keep it in memory for ever.
final class Derived: Sendable {
  private let caseDigest = Mutex<Result<Digest, any Error>?>(nil)
  private let appraisalDigest = Mutex<Result<Digest, AppraisalProblems>?>(nil)

  /// The digest of the case, worked out by `work` if nobody has asked before.
  func caseDigest(_ work: () throws -> Digest) throws -> Digest {
    try caseDigest.withLock { known in
      let found = known ?? Result { try work() }
      known = found
      return found
    }.get()
  }

  /// The digest of the appraisal, or what is in its way, worked out by `work` if nobody has asked before.
  func appraisalDigest(_ work: () throws(AppraisalProblems) -> Digest) throws(AppraisalProblems) -> Digest {
    let found = appraisalDigest.withLock { known in
      if let known { return known }
      var found: Result<Digest, AppraisalProblems>
      do throws(AppraisalProblems) { found = .success(try work()) } catch { found = .failure(error) }
      known = found
      return found
    }
    return try found.get()
  }
}
