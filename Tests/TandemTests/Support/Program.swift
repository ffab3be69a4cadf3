import Foundation
import Testing

/// The built program, run as people run it: arguments in, exit status and both outputs back.
enum Program {
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let error: String
  }

  /// The program lies beside the bundle of tests that the build made with it.
  static let executable: URL = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "tandem")
  }()

  /// Runs the program to its end, without settings of the person who runs the tests.
  static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
    let process = try start(arguments, environment: environment)
    return try await process.ended()
  }

  static func start(_ arguments: [String], environment: [String: String] = [:]) throws -> RunningProgram {
    try RunningProgram(executable: executable, arguments: arguments, environment: environment)
  }

  /// Starts the program so that the permissions of files hold for it even if root runs the tests, who may otherwise write
  /// every file: `setpriv` (util-linux, on every Debian) takes that capability away.
  static func startBoundByPermissions(_ arguments: [String]) throws -> RunningProgram {
    guard geteuid() == 0 else { return try start(arguments) }
    return try RunningProgram(
      executable: URL(filePath: "/usr/bin/setpriv"),
      arguments: ["--bounding-set=-dac_override", executable.path()] + arguments, environment: [:])
  }
}

/// A program that has been started. Its outputs go to files, so that none of them can block it.
final class RunningProgram: Sendable {
  private let process: Process
  private let folder: URL

  init(executable: URL, arguments: [String], environment: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tandem-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TANDEM_") }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    for (name, set) in [("out", { self.process.standardOutput = $0 }), ("err", { self.process.standardError = $0 })]
      as [(String, (FileHandle) -> Void)]
    {
      let path = folder.appending(path: name)
      try Data().write(to: path)
      set(try FileHandle(forWritingTo: path))
    }
    try process.run()
  }

  var output: String { text("out") }
  var error: String { text("err") }
  var isRunning: Bool { process.isRunning }

  func terminate() { process.terminate() }

  /// Waits for the end.
  /// - Throws: when the program has not ended within `limit`; it is killed then.
  func ended(within limit: Duration = .seconds(60)) async throws -> Program.Outcome {
    try await wait(for: "the end of the program", within: limit) { !self.process.isRunning }
    defer { try? FileManager.default.removeItem(at: folder) }  // A folder left in /tmp harms nothing.
    return Program.Outcome(status: process.terminationStatus, output: output, error: error)
  }

  /// Waits until the program has printed something to standard output.
  func prints(_ words: String) async throws {
    try await wait(for: "“\(words)”") {
      if !self.process.isRunning { throw Ended(message: "the program ended early: \(self.error)") }
      return self.output.contains(words)
    }
  }

  private func wait(
    for what: String, within limit: Duration = .seconds(60), until isTrue: () throws -> Bool
  ) async throws {
    let end = ContinuousClock.now + limit
    while try !isTrue() {
      guard ContinuousClock.now < end else {
        kill(process.processIdentifier, SIGKILL)
        throw Ended(message: "waited in vain for \(what): \(output)\(error)")
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func text(_ name: String) -> String {
    // Not there yet is as good as empty: the caller asks again.
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  struct Ended: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
  }
}

/// A folder of a test's own.
struct Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tandem-folder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { url.appending(path: name).path() }

  func remove() {
    try? FileManager.default.removeItem(at: url)  // A folder left in /tmp harms nothing.
  }
}

/// A port of this machine that nothing listens on just now.
func freePort() throws -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let status = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { socketAddress in
      bind(descriptor, socketAddress, length) == 0 ? getsockname(descriptor, socketAddress, &length) : -1
    }
  }
  try #require(status == 0, "no port is free")
  return Int(UInt16(bigEndian: address.sin_port))
}
