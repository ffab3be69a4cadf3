import Foundation
import Store

extension Workspace {
  /// What a file is opened for.
  public enum Purpose: Sendable {
    /// To serve it: the file is made when there is none, brought up to date, and held against a second server.
    case serving
    /// To look at it, or change it, beside a server that may be running.
    case visiting
  }

  /// Opens the file that holds everything.
  /// - Throws: `Refusal.unavailable` in words for whoever hosts the file: not there, no database, damaged, read-only,
  ///   of a newer version, in use.
  public static func open(
    file: String, for purpose: Purpose, environment: Environment = .live
  ) async throws -> Workspace {
    if purpose == .visiting { try requireFile(file) }
    let driver = try opening { try SQLiteDriver(path: file, access: purpose == .serving ? .exclusive : .shared) }
    let workspace = Workspace(driver: driver, environment: environment)
    let isDemo = try await workspace.reading { try $0.meta("demo") } == "yes"
    return Workspace(driver: driver, environment: environment, isDemo: isDemo)
  }

  /// Closes the file; call it last.
  public func close() { driver.close() }

  static func requireFile(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal.unavailable("There is no file \(path). Check the path; “tandem serve” makes a new file.")
    }
    if isFolder.boolValue { throw Refusal.unavailable("\(path) is a folder. Name the file in it.") }
  }

  /// Tells failures of opening in the workspace's own words.
  static func opening<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as StoreError { throw Refusal(error) }
  }
}
