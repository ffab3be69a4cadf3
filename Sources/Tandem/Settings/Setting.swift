/// One thing that can be set, by a flag, an environment variable or a key of the configuration file.
///
/// Help texts, reading and the table of docs/configuration.md all derive from these values.
struct Setting<Value: Sendable>: Sendable {
  let spelling: Spelling
  /// What holds when nobody sets it; nil for a setting that may be absent.
  let standard: Value?
  /// The value that a text stands for; nil when it stands for none.
  let read: @Sendable (String) -> Value?

  /// - Parameters:
  ///   - name: as the flag without its dashes, and the key of the file.
  ///   - placeholder: what stands for the value in help; nil for a yes-or-no setting.
  ///   - shown: the standard value as the table shows it.
  ///   - expected: what would be right, for messages: "a number from 1 to 9".
  init(
    _ name: String, placeholder: String?, standard: Value?, shown: String, meaning: String, expected: String,
    read: @escaping @Sendable (String) -> Value?
  ) {
    spelling = Spelling(
      name: name, placeholder: placeholder, standard: shown, meaning: meaning, expected: expected,
      accepts: { read($0) != nil })
    self.standard = standard
    self.read = read
  }
}

/// How a setting is written and explained, whatever the type of its value.
struct Spelling: Sendable {
  let name: String
  let placeholder: String?
  let standard: String
  let meaning: String
  let expected: String
  let accepts: @Sendable (String) -> Bool

  var flag: String { "--\(name)" }

  /// The flag that turns a yes-or-no setting off.
  var opposite: String? { placeholder == nil ? "--no-\(name)" : nil }

  var variable: String {
    "TANDEM_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }

  var key: String { name }
}
