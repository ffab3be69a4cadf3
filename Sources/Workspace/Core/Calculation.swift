import Foundation
import Synchronization

/// Work that keeps the processors busy, such as an appraisal: on threads of its own, two pieces of work at a time, so
/// that the pool that answers requests stays free.
enum Calculation {
  private final class Flag: Sendable {
    let isRaised = Atomic(false)
  }

  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  /// Runs work and waits for it.
  ///
  /// - Parameter work: is given a way to ask whether the task that waits was cancelled; it should ask often and then
  ///   throw.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> Value
  ) async throws -> Value {
    let flag = Flag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.addOperation {
          continuation.resume(with: Result { try work { flag.isRaised.load(ordering: .relaxed) } })
        }
      }
    } onCancel: {
      flag.isRaised.store(true, ordering: .relaxed)
    }
  }
}
