import ArgumentParser
import Foundation

/// What every command is told: which file, and where the configuration lies.
struct DatabaseOptions: ParsableArguments {
  @Option(setting: .database) var database: String?

  @Option(
    help: ArgumentHelp(
      "The configuration file. Otherwise TANDEM_CONFIG, otherwise tandem.yaml in the working directory if it is there.",
      valueName: "FILE"))
  var config: String?

  /// Everything that was set, with the flags of this and of other groups.
  func configuration(
    _ others: [String: String] = [:], environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> Configuration {
    var flags = others
    flags[Setting.database.spelling.name] = database
    return try Configuration(flags: flags, file: config, environment: environment)
  }

  /// The path of the database file.
  func file() throws(Failure) -> String {
    try configuration().database()
  }
}

extension Configuration {
  func database() throws(Failure) -> String {
    try value(.database, or: "tandem.sqlite")
  }
}

extension Option where Value == String? {
  /// An option that sets a setting; its help is the setting's.
  init<T>(setting: Setting<T>) {
    self.init(name: setting.spelling.flagName, help: setting.spelling.help)
  }
}

extension Flag where Value == Bool? {
  /// A pair of flags that sets a yes-or-no setting.
  init(setting: Setting<Bool>) {
    self.init(name: setting.spelling.flagName, inversion: .prefixedNo, help: setting.spelling.help)
  }
}

extension Spelling {
  var flagName: NameSpecification { .customLong(name) }

  var help: ArgumentHelp {
    let words = placeholder == nil ? meaning : "\(meaning) If nobody sets it: \(standard)."
    return ArgumentHelp("\(words) [\(variable)]", valueName: placeholder ?? "")
  }
}
