import Foundation

/// What was set, and where: flags are stronger than the environment, the environment than the file.
struct Configuration: Sendable {
  /// By the setting's name.
  var flags: [String: String] = [:]
  /// By the variable's name.
  var environment: [String: String] = [:]
  var file = ConfigurationFile()

  /// The value of a setting that has a standard one.
  /// - Throws: `Failure` naming the place where something impossible was set.
  func value<Value>(_ setting: Setting<Value>, or standard: Value) throws(Failure) -> Value {
    try optional(setting) ?? standard
  }

  /// The value of a setting, or its standard one.
  func optional<Value>(_ setting: Setting<Value>) throws(Failure) -> Value? {
    let spelling = setting.spelling
    if let text = flags[spelling.name] {
      guard let value = setting.read(text) else {
        throw .usage(Self.refusal(text, of: spelling, in: spelling.flag))
      }
      return value
    }
    // An empty variable is one that a service file left open.
    if let text = environment[spelling.variable], !text.isEmpty {
      guard let value = setting.read(text) else {
        throw .failed(Self.refusal(text, of: spelling, in: "the environment variable \(spelling.variable)"))
      }
      return value
    }
    if let text = file.values[spelling.key] { return setting.read(text) }
    return setting.standard
  }

  private static func refusal(_ text: String, of spelling: Spelling, in place: String) -> String {
    "“\(text.prefix(200))” in \(place) is not \(spelling.expected)."
  }
}

extension Configuration {
  /// Reads the environment, and the file that `--config` or TANDEM_CONFIG names, or else tandem.yaml in the working
  /// directory where there is one.
  init(flags: [String: String], file: String?, environment: [String: String]) throws(Failure) {
    self.flags = flags
    self.environment = environment
    let named = file ?? environment[ConfigurationFile.variable].flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      self.file = try ConfigurationFile(path: named)
    } else if FileManager.default.fileExists(atPath: ConfigurationFile.standardPath) {
      self.file = try ConfigurationFile(path: ConfigurationFile.standardPath)
    }
  }
}
