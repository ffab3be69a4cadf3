public import Documents
import Journey
public import Partnership
import Store

extension Workspace {
  /// One initiative whole, as a commented YAML file: equal states give equal bytes.
  ///
  /// The text is read back before it is given away; one that would not give back what is stored is an error.
  /// - Throws: `Refusal.notFound` when there is no such initiative; `.unavailable` when it cannot be written faithfully.
  /// - Complexity: O(n) in the number of revisions, on one consistent state.
  public func exportInitiative(_ id: InitiativeID) async throws -> String {
    let document = try await reading { reader in
      guard try reader.initiativeRow(id) != nil else { throw Refusal.notFound("There is no initiative “\(id)”.") }
      return try reader.document(of: id, settings: try reader.requiredSettings())
    }
    let text = try DocumentWriter(document).text()
    do throws(Problems) {
      guard try DocumentReader.document(from: Array(text.utf8)) == document else {
        throw Problems(Problem(field: "", message: "Read back, the file says something else."))
      }
    } catch {
      throw Refusal.unavailable("The initiative cannot be written as a file that gives it back. \(error)")
    }
    return text
  }
}

extension Reader {
  fileprivate func document(of id: InitiativeID, settings: Settings) throws -> InitiativeDocument {
    let journalled = try acts(of: id)
    let acts = try Self.unfolded(journalled, isUntouched: try journal(of: id, before: nil, limit: 1).first?.kind)
    let manifests = try InitiativeDocument.signed(in: acts.acts).sorted { $0.hex < $1.hex }.map { digest in
      guard let body = try manifest(digest) else {
        throw Refusal.unavailable("The manifest \(digest.short)… of a sign-off is gone. See “tandem journal verify”.")
      }
      return try CanonicalJSON.decode(Manifest.self, from: body)
    }
    // Sheets that are still sealed stay here: a file is read by everybody who gets it.
    let course = Course(acts.acts)
    let heads = try heads(of: id).filter { head in
      Stages.content(of: head.kind)?.isPersonal != true || course.seal(of: head.party ?? .communications) == .open
    }
    var gathering = DocumentGathering(initiative: id, reader: self, heads: heads)
    try gathering.run(manifests)
    let named = InitiativeDocument.people(in: gathering.present + gathering.older, acts.acts)
    let known = try people(named)
    return InitiativeDocument(
      id: id, origin: acts.origin ?? settings.origin,
      people: named.map { person in
        InitiativeDocument.Someone(id: person, name: known[person]?.name ?? "", party: known[person]?.party)
      },
      present: gathering.present, older: gathering.older, acts: acts.acts, manifests: manifests)
  }

  /// The acts with those of an import among them. As long as nothing was done here since, the file is the one that
  /// was imported: it does not tell of the import, and names the organisation in which it was written.
  private static func unfolded(
    _ acts: [DatedAct], isUntouched last: String?
  ) throws -> (acts: [DatedAct], origin: ImportedHistory.Origin?) {
    var all: [DatedAct] = []
    var origin: ImportedHistory.Origin?
    for dated in acts {
      guard case .imported(let history) = dated.act else {
        all.append(dated)
        continue
      }
      all += try history.dated()
      if last == dated.act.kind {
        origin = history.origin
      } else {
        all.append(
          DatedAct(
            number: dated.number, person: dated.person, party: dated.party, at: dated.at,
            act: .imported(ImportedHistory(file: history.file))))
      }
    }
    return (all, origin)
  }
}

extension Settings {
  /// What a file says of the organisation that wrote it.
  var origin: ImportedHistory.Origin {
    ImportedHistory.Origin(
      organisation: name, currency: currency, parties: parties.sorted(), timeZone: timeZone, horizonYears: horizonYears)
  }
}
