import Documents
public import Partnership
import Store

extension Workspace {
  /// Erases the body and the salt of an entry for good, and journals that.
  ///
  /// The act no longer counts afterwards, so what rests on it is brought up to date in the same transaction.
  /// - Parameter reason: as the journal will say it, up to 500 characters.
  /// - Returns: the entry that says so.
  /// - Throws: `Refusal.forbidden` for entries without which nothing could be read, or that hold no words.
  public func redact(_ number: Int64, reason: String) async throws -> JournalEntry {
    let checked = try Self.redactionReason(reason)
    return try await writing { writer in
      let now = self.now
      guard let entry = try writer.journalEntry(number) else {
        throw Refusal.notFound("The journal has no entry \(number).")
      }
      if let reason = entry.reasonToKeep { throw Refusal.forbidden(reason) }
      try writer.erase(entry: number)
      let redaction = try writer.append(
        entry.initiative, kind: Redaction.kind, person: nil, party: nil, at: now, salt: self.environment.random(16),
        body: try CanonicalJSON.encode(Redaction(entry: number, reason: checked)))
      if let initiative = entry.initiative {
        let settings = try writer.requiredSettings()
        try writer.renew(
          initiative, settings: settings, today: settings.day(at: now), version: redaction.number, at: now)
      }
      return redaction
    }
  }

  /// The reason as the journal will say it.
  /// - Throws: `Refusal.invalid` for one that says nothing, is too long, or holds what cannot be read safely.
  public static func redactionReason(_ typed: String) throws -> String {
    var reading = Reading(Form([("reason", typed)]))
    let said = reading.text(
      "reason", upTo: 500, required: "Say why: the journal keeps the reason in place of the words.")
    return try reading.refusing { said }
  }
}

extension JournalEntry {
  /// Why this entry cannot be erased; nil when it can.
  fileprivate var reasonToKeep: String? {
    if isRedacted { return "The words of entry \(number) are erased already." }
    return switch kind {
    case RecordNote.kind:
      "Entry \(number) notes a record by its digest and holds no words. Others may cite the record, so its revisions stay."
    case Redaction.kind: "Entry \(number) says why another entry was erased, so it stays."
    case MemberChange.kind: "Entry \(number) knows a person by id only. Names are erased under “People”."
    case "opened", "represented", "passed", "shared", "invited", "invitation-withdrawn", "revealed",
      "set-aside":
      "Entry \(number) holds no words that somebody wrote, and the initiative could not be read without it."
    case "imported":
      "Entry \(number) holds the whole history that was imported, and the initiative could not be read without it."
    default: nil
    }
  }
}
