import Documents
import Partnership

extension Reading {
  /// Reads a stage by the word that addresses use for it; nil when it is absent or refused.
  mutating func stage(_ field: String, required: String? = nil) -> Stage? {
    let word = text(field, upTo: 40, required: required)
    if let stage = Stage(slug: word) { return stage }
    if !word.isEmpty {
      let words = Stage.allCases.map(\.slug).joined(separator: ", ")
      refuse(field, "“\(word)” is no stage. Choose one of: \(words).")
    }
    return nil
  }
}
