import GRDB
import Synchronization

/// A write that waits for its turn, whatever it gives back.
protocol QueuedWriting: Sendable {
  /// Takes it out of the queue for good.
  /// - Returns: false when it was given up before.
  func begin() -> Bool
  /// Runs its statements in the transaction that is open, and keeps what came of it. Running it again forgets what
  /// came of it before.
  /// - Throws: what its own code or the database throws.
  func run(_ db: Database) throws
  /// Keeps that nothing came of it, whatever its own part was.
  func refuse(_ error: any Error)
  /// Tells whoever waits: what came of it, or why it was not kept although its own part went well.
  func finish(_ failure: (any Error)?)
}

/// One call of `Driver.write`.
final class QueuedWrite<T: Sendable>: QueuedWriting {
  private typealias Waiting = CheckedContinuation<T, any Error>

  private enum State {
    case new
    case waiting(Waiting)
    case begun(Waiting, Result<T, any Error>?)
    case over
  }

  private let body: @Sendable (any Writer) throws -> T
  private let path: String
  private let state = Mutex(State.new)

  init(path: String, _ body: @escaping @Sendable (any Writer) throws -> T) {
    self.path = path
    self.body = body
  }

  /// Waits until `add` has queued it and its group is over. Given up before its turn it is not carried out; once it
  /// has begun, whoever asked is told what came of it.
  func result(_ add: @Sendable (any QueuedWriting) -> Void) async throws -> T {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (waiting: Waiting) in
        let isWanted = state.withLock { state in
          guard case .new = state else { return false }
          state = .waiting(waiting)
          return true
        }
        if isWanted { add(self) } else { waiting.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      giveUp()?.resume(throwing: CancellationError())
    }
  }

  private func giveUp() -> Waiting? {
    state.withLock { state in
      switch state {
      case .new:
        state = .over
        return nil
      case .waiting(let waiting):
        state = .over
        return waiting
      case .begun, .over: return nil
      }
    }
  }

  func begin() -> Bool {
    state.withLock { state in
      guard case .waiting(let waiting) = state else { return false }
      state = .begun(waiting, nil)
      return true
    }
  }

  func run(_ db: Database) throws {
    let result = Result { try body(SQLiteConnection(db: db, path: path)) }
    keep(result)
    _ = try result.get()
  }

  func refuse(_ error: any Error) { keep(.failure(error)) }

  private func keep(_ result: Result<T, any Error>) {
    state.withLock { state in
      if case .begun(let waiting, _) = state { state = .begun(waiting, result) }
    }
  }

  func finish(_ failure: (any Error)?) {
    let begun: (waiting: Waiting, result: Result<T, any Error>?)? = state.withLock { state in
      guard case .begun(let waiting, let result) = state else { return nil }
      state = .over
      return (waiting, result)
    }
    guard let begun else { return }
    if let failure {
      begun.waiting.resume(throwing: SQLiteErrors.translate(failure, path: path))
    } else if let result = begun.result {
      begun.waiting.resume(with: result.mapError { SQLiteErrors.translate($0, path: path) })
    } else {
      begun.waiting.resume(throwing: StoreError.other("a write was not carried out"))
    }
  }
}
