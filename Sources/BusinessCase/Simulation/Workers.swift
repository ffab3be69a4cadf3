import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of our own: long work on the cooperative pool would keep requests waiting.
enum Workers {
  /// Does numbered pieces of work on several threads and returns when all are done.
  ///
  /// Which thread does which piece is chance; a piece must depend on nothing but its number.
  ///
  /// - Parameters:
  ///   - pieces: how many pieces.
  ///   - threads: how many threads, at least 1; the calling thread is one of them.
  ///   - work: given a function that hands out the next number, or nil when there is no more.
  static func run(pieces: Int, threads: Int, _ work: @escaping @Sendable (_ next: () -> Int?) -> Void) {
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

  /// The number of processors that are there for us.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }
}

/// A thread of the operating system that runs one function.
struct OwnThread {
  #if canImport(Darwin)
    private var handle: pthread_t?
  #else
    private var handle = pthread_t()
  #endif

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// - Returns: nil when the system gives no thread.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    let status = pthread_create(
      &handle, nil,
      { raw in
        #if canImport(Darwin)
          Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
        #else
          if let raw { Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
        #endif
        return nil
      }, body.toOpaque())
    guard status == 0 else {
      body.release()
      return nil
    }
  }

  func join() {
    #if canImport(Darwin)
      if let handle { pthread_join(handle, nil) }
    #else
      pthread_join(handle, nil)
    #endif
  }

  func detach() {
    #if canImport(Darwin)
      if let handle { pthread_detach(handle) }
    #else
      pthread_detach(handle)
    #endif
  }
}
