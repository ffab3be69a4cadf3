import Documents
import Logging
import ServiceLifecycle
import Workspace

/// Brings up to date what depends on the day, once at the start and then when a new day begins.
struct DailyRenewal: Service {
  let workspace: Workspace
  let logger: Logger

  /// How often the calendar is looked at: sleeping until midnight would miss a clock that is set, and a machine that
  /// was suspended.
  static let interval: Duration = .seconds(300)

  func run() async {
    await cancelWhenGracefulShutdown {
      var last: Day?
      while !Task.isCancelled {
        do {
          let today = try await workspace.today()
          if today != last {
            report(try await workspace.renewAll(isPatient: true), on: today)
            last = today
          }
          try await Task.sleep(for: Self.interval)
        } catch is CancellationError {
          return
        } catch {
          // A full disk passes; the next look tries again.
          logger.error("Conditions were not renewed", metadata: ["reason": "\(Trouble.message(for: error))"])
          do { try await Task.sleep(for: Self.interval) } catch { return }
        }
      }
    }
  }

  private func report(_ report: RenewalReport, on day: Day) {
    logger.info("Conditions renewed", metadata: ["day": "\(day)", "initiatives": "\(report.renewed)"])
    for failure in report.failures { logger.error("An initiative was not renewed", metadata: ["reason": "\(failure)"]) }
  }
}
