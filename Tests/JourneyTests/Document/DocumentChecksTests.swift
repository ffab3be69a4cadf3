import Documents
import Partnership
import Testing

@testable import Journey

@Suite("What a document says is held together")
struct DocumentChecksTests {
  // MARK: Ids that are set aside

  @Test(
    "an id that is kept for an only record is taken by no other",
    arguments: ["i1-decision", "other-need", "other-do-nothing"])
  func setAside(id: String) throws {
    let finding = Finding(statement: "Half wait", source: "Log", strength: .record, observedOn: nil, detail: "")
    let told = try refusals(of: finding, id: id)
    #expect(told.count == 1 && told.first?.field == "evidence.findings[0].id", "\(told)")
    #expect(told.first?.message.contains("kept for a record of which an initiative has only one") == true, "\(told)")
    #expect(told.first?.position != nil)
    #expect(try refusals(of: finding, id: "i1-half").isEmpty)
  }

  @Test("“do nothing” has its id, and no other option")
  func doNothing() throws {
    #expect(try refusals(of: PlatformOption.doNothing, id: "i1-do-nothing").isEmpty)
    let other = PlatformOption(name: "A wall", route: .own, host: "", description: "")
    #expect(try refusals(of: other, id: "i1-do-nothing").first?.message.contains("only one") == true)
    #expect(try refusals(of: PlatformOption.doNothing, id: "i2-do-nothing").count == 1)
  }

  /// What is wrong with a document of a need and this record.
  private func refusals<C: Content>(of content: C, id: String) throws -> [Problem] {
    let story = try Story()
    let person = try Story.person(of: .communications)
    func revision<D: Content>(_ content: D, _ id: String) throws -> Revision {
      Revision(
        record: try #require(RecordID(id)), initiative: story.id, kind: D.kind, party: .communications, number: 1,
        schema: D.schema, body: try CanonicalJSON.encode(content), author: person, at: story.now)
    }
    let document = InitiativeDocument(
      id: story.id, origin: Self.origin,
      people: [InitiativeDocument.Someone(id: person, name: "Somebody", party: .communications)],
      present: [try revision(Story.need, "i1-need"), try revision(content, id)], older: [], acts: story.acts,
      manifests: [])
    do throws(Problems) {
      _ = try DocumentReader.document(from: Array(try text(document).utf8))
      return []
    } catch {
      return error.list
    }
  }

  private func text(_ document: InitiativeDocument) throws(Problems) -> String {
    do { return try DocumentWriter(document).text() } catch {
      throw Problems(Problem(field: "", message: "It cannot be written: \(error)"))
    }
  }

  private static let origin = ImportedHistory.Origin(
    organisation: "Hospital", currency: .eur, parties: [.communications, .it], timeZone: "UTC", horizonYears: 3)

  // MARK: Time

  /// Eight times as much takes about eight times as long; with one look through all for each it would be sixty-four.
  @Test(
    "a record with many revisions, and many acts that refer to others, take no longer than their number",
    arguments: [true, false])
  func linear(ofRecords: Bool) throws {
    func time(_ count: Int) throws -> Duration {
      let checks = try ofRecords ? Self.revisions(count) : Self.waivers(count)
      return try #require((1...3).map { _ in ThreadClock.measure { _ = checks.problems } }.min())
    }
    let (few, many) = (try time(2_000), try time(16_000))
    #expect(many < few * 24, "\(few) for 2,000 and \(many) for 16,000")
  }

  /// One record in so many revisions.
  private static func revisions(_ count: Int) throws -> DocumentChecks {
    let digest = Digest(of: "").hex
    func node(_ pairs: KeyValuePairs<String, Node>) -> Node {
      .map(pairs.map { Node.Entry(name: $0.key, value: $0.value, position: nil) }, nil)
    }
    func text(_ text: String) -> Node { .scalar(text, nil) }
    var records = DocumentRecords()
    let nodes = (1...count).map { number in
      node([
        "id": text("one"),
        "written": node([
          "party": text("it"), "by": text("somebody"), "at": text("2026-05-04T08:00:00Z"),
          "revision": text(String(number)), "digest": text(digest),
        ]),
      ])
    }
    records.take(.list(nodes, nil), kind: Finding.self, path: "older", isOlder: true)
    #expect(records.drafts.count == count, "\(records.problems.prefix(3))")
    return try checks(acts: [], records)
  }

  /// So many acts, of which every other refers to the one before.
  private static func waivers(_ count: Int) throws -> DocumentChecks {
    let moment = Timestamp(seconds: 1_777_885_200)
    let acts = (1...count).map { number in
      let act: Act =
        number % 2 == 1
        ? .waiverProposed(WaiverProposal(party: .it, conditions: [], reason: "", confirmer: nil))
        : .waiverSettled(WaiverSettlement(proposal: Int64(number - 1), agrees: true, reason: ""))
      return PlacedAct(
        act: DatedAct(number: Int64(number), person: nil, party: .it, at: moment, act: act),
        path: "acts[\(number - 1)]",
        node: .null(nil))
    }
    let checks = try checks(acts: acts, DocumentRecords())
    #expect(!checks.problems.contains { $0.message.contains("to which this one refers") })
    return checks
  }

  private static func checks(acts: [PlacedAct], _ records: DocumentRecords) throws -> DocumentChecks {
    DocumentChecks(
      document: InitiativeDocument(
        id: try #require(InitiativeID("i1")), origin: origin, people: [], present: [], older: [], acts: [],
        manifests: []),
      people: [], acts: acts, manifests: [], records: records)
  }
}
