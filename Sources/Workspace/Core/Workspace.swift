public import Documents
import Journey
import Partnership
public import Store

/// Everything that can be asked of Tandem: one command or query per verb, each in a file of its own.
///
/// A command checks the permission, reads its input, changes the records and writes the journal in one transaction.
/// Pages, the API and the command line all come through here, so that none can bypass a check.
public struct Workspace: Sendable {
  public let driver: any Driver
  public let environment: Environment
  /// Whether this is the demonstration, where one click signs in as any of its people.
  public let isDemo: Bool
  let initiatives: InitiativeCache

  /// - Parameters:
  ///   - isDemo: as remembered in the file; see `Workspace.open`.
  ///   - memory: for what was read already, in bytes.
  public init(driver: any Driver, environment: Environment, isDemo: Bool = false, memory: Int = 16_000_000) {
    initiatives = InitiativeCache(budget: memory)
    self.driver = driver
    self.environment = environment
    self.isDemo = isDemo
  }

  /// The present moment.
  public var now: Timestamp { environment.clock() }

  /// Throws when the database cannot be reached.
  public func health() async throws {
    _ = try await reading { try $0.journalHead()?.number }
  }

  /// Runs a query, telling failures of the database in the workspace's own words.
  func reading<T: Sendable>(_ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
    do { return try await driver.read(body) } catch { throw Refusal.told(error) }
  }

  /// Runs a transaction, telling failures of the database in the workspace's own words.
  func writing<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    do { return try await driver.write(body) } catch { throw Refusal.told(error) }
  }
}
