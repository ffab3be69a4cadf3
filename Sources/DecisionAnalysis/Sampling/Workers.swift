import Dispatch
import Foundation
import Synchronization

/// Own threads for work that keeps a processor busy, so that the cooperative pool stays free for requests.
enum Workers {
  /// Does every chunk once, on so many threads, of which the calling one is one.
  static func run(chunks: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let work = Work(chunks: chunks, body: body)
    let group = DispatchGroup()
    for _ in 1..<max(1, min(threads, chunks)) {
      group.enter()
      let thread = Thread {
        work.take()
        group.leave()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    work.take()
    group.wait()
  }

  /// How many threads the machine does well with.
  static var usual: Int { ProcessInfo.processInfo.activeProcessorCount }

  private final class Work: Sendable {
    private let next = Atomic(0)
    private let chunks: Int
    private let body: @Sendable (Int) -> Void

    init(chunks: Int, body: @escaping @Sendable (Int) -> Void) {
      self.chunks = chunks
      self.body = body
    }

    func take() {
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        body(chunk)
      }
    }
  }
}
