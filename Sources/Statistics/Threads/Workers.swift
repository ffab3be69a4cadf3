import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of our own: long work on the cooperative pool would keep requests waiting.
public enum Workers {
  /// Does numbered pieces of work on several threads and returns when all are done.
  ///
  /// Which thread does which piece is chance; a piece must depend on nothing but its number.
  ///
  /// - Parameters:
  ///   - pieces: how many pieces.
  ///   - threads: how many threads, at least 1; the calling thread is one of them.
  ///   - work: called once on each thread, with a function that hands out the next number, or nil when there is no
  ///     more.
  public static func run(
    pieces: Int, threads: Int, _ work: @escaping @Sendable (_ next: () -> Int?) -> Void
  ) {
    let counter = Counter()
    let body: @Sendable () -> Void = {
      work {
        let piece = counter.next()
        return piece < pieces ? piece : nil
      }
    }
    let others = (1..<max(1, min(threads, pieces))).compactMap { _ in OwnThread(body) }
    body()
    for thread in others { thread.join() }
  }

  /// Does numbered pieces of work on several threads and returns their results by number.
  ///
  /// - Parameters:
  ///   - pieces: how many pieces.
  ///   - threads: how many threads, at least 1; the calling thread is one of them.
  ///   - piece: given the number of the piece; depends on nothing else.
  public static func map<Value: Sendable>(
    pieces: Int, threads: Int, _ piece: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let results = Results<Value>(count: pieces)
    run(pieces: pieces, threads: threads) { next in
      while let number = next() { results.set(number, piece(number)) }
    }
    return results.all
  }

  /// The number of processors that are there for us.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }

  /// A place for the result of each piece. Pieces are long, so that a lock costs nothing that shows.
  private final class Results<Value: Sendable>: Sendable {
    private let places: Mutex<[Value?]>

    init(count: Int) { places = Mutex(Array(repeating: nil, count: count)) }

    func set(_ number: Int, _ value: Value) { places.withLock { $0[number] = value } }

    var all: [Value] { places.withLock { $0.compactMap { $0 } } }
  }
}
