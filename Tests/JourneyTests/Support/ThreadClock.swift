import Foundation

/// How long this thread computes: other programs on the machine do not count.
enum ThreadClock {
  static func measure(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { fatalError("There is no clock of the thread.") }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
