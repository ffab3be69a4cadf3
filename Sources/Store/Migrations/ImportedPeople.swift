extension Migration {
  /// Marks those whom an imported initiative brought along.
  @Sendable static func importedPeople(_ type: Types) -> [String] {
    ["ALTER TABLE person ADD COLUMN imported_at \(type.text)"]
  }
}
