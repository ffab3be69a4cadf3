/// The table of docs/configuration.md, which a test holds against that file.
enum SettingsTable {
  static var markdown: String {
    let head = [
      "| setting | flag | environment variable | key in the file | if nobody sets it |",
      "|---|---|---|---|---|",
    ]
    return (head + Spelling.all.map(row)).joined(separator: "\n") + "\n"
  }

  private static func row(_ spelling: Spelling) -> String {
    let flags =
      if let opposite = spelling.opposite { "`\(spelling.flag)`, `\(opposite)`" } else {
        "`\(spelling.flag) \(spelling.placeholder ?? "")`"
      }
    let value = spelling.placeholder ?? "yes or no"
    return "| \(spelling.meaning) | \(flags) | `\(spelling.variable)` | `\(spelling.key): \(value)` |"
      + " \(spelling.standard) |"
  }
}
