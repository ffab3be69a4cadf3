extension Migration {
  /// Finds the initiatives whose outcome is measured without looking at all records.
  @Sendable static func measured(_ type: Types) -> [String] {
    ["CREATE INDEX record_measured ON record (initiative) WHERE kind = 'reading'"]
  }
}
