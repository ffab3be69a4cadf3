import Documents
import Partnership
import Testing

@testable import Journey
@testable import Workspace

/// A downloaded table pasted again gives the same contents, however the organisation writes numbers.
@Suite struct RecordTableTests {
  private static let cases = Formats.NumberStyle.allCases.flatMap { style in
    ["campaign-blog", "employee-community", "social-sites"].map { (style, $0) }
  }

  @Test(arguments: cases)
  func whatIsDownloadedIsPastedAgainAsItWas(_ style: Formats.NumberStyle, _ name: String) async throws {
    let view = try await view(name, style)
    for type in Stages.contents where type.isPasted {
      let table = try pasted(view.table(type), type, view)
      // The one option that is always there is not added again.
      let refused = table.refused.filter { !$0.refusals.contains { $0.message.contains("Do nothing") } }
      #expect(refused.isEmpty, "\(type.noun): \(refused.map(\.refusals))")
      #expect(try forms(table, type, view) == stored(type, view), "\(type.noun)")
    }
  }

  /// A spreadsheet that opens the file drops the last zero of "2.1250".
  @Test(arguments: Formats.NumberStyle.allCases)
  func whatASpreadsheetShortenedIsAskedAboutAndNeverMultiplied(_ style: Formats.NumberStyle) async throws {
    let view = try await view("campaign-blog", style)
    let text = String(decoding: view.table(Measure.self).bytes, as: UTF8.self)
    let shortened = text.replacing(/([.][0-9]{3})0(?=[^0-9])/) { $0.output.1 }
    #expect(shortened != text && shortened.contains("2.125,"))
    let table = try PastedTable(shortened, of: Measure.self, Editing(view.initiative, by: .it))
    let doubtful = try #require(table.rows.first { $0.source.contains("2.125,") })
    #expect(doubtful.refusals.contains { $0.column == "Baseline" && $0.message.contains("can mean") })
    #expect(!table.accepted.contains { $0.source.contains("2.125,") })
  }

  /// An initiative of the demonstration in an organisation of that style, with figures that are easily misread.
  private func view(_ name: String, _ style: Formats.NumberStyle) async throws -> InitiativeView {
    let demo = try await DemoFile.common()
    let session = try await demo.session(.itLead)
    let view = try await demo.workspace.initiative(try DemoTelling.id(name), as: session)
    var settings = view.initiative.settings
    settings.numberStyle = style
    let numbers: [(Double, Double)] = [
      (2.125, -19.375), (0.125, 1_234.567), (1e-7, 12_345_678.125), (1_000, 1_000_000), (-0.5, 999.999),
    ]
    let revisions = try numbers.enumerated().map { index, pair in
      Revision(
        record: try #require(RecordID("figures-\(index)")), initiative: view.initiative.id, kind: Measure.kind,
        party: .it, number: 1, schema: Measure.schema,
        body: try CanonicalJSON.encode(
          Measure(name: "Figure; \(index)", unit: "%", baseline: pair.0, target: pair.1, source: "=1;+2")),
        author: session.person.id, at: view.now)
    }
    let added = try view.initiative.records.adding(revisions)
    let records = try #require(added)
    let initiative = Initiative(
      id: view.initiative.id, settings: settings, today: view.initiative.today, records: records,
      course: view.initiative.course, catalogue: view.initiative.catalogue)
    return InitiativeView(
      initiative: initiative, session: session, people: view.people, unmet: [], links: [], head: nil,
      advisedAt: nil, calendar: view.calendar, channels: view.channels, now: view.now)
  }

  private func pasted(_ table: CSV, _ type: any Content.Type, _ view: InitiativeView) throws -> PastedTable {
    try PastedTable(String(decoding: table.bytes, as: UTF8.self), of: type, context(type, view))
  }

  /// Where a table is pasted. The name of an estimate is taken once, so that estimates go where there are none yet.
  private func context(_ type: any Content.Type, _ view: InitiativeView) -> Editing {
    let initiative = view.initiative
    guard type == Assumption.self else { return Editing(initiative, by: .it) }
    let emptied = initiative.records.without(Set(initiative.records[Assumption.self].map(\.id)))
    return Editing(
      Initiative(
        id: initiative.id, settings: initiative.settings, today: initiative.today, records: emptied,
        course: initiative.course), by: .it)
  }

  /// What forms of the accepted rows would hold once they were read and stored.
  private func forms<C: Content>(_ table: PastedTable, _ type: C.Type, _ view: InitiativeView) throws -> [String] {
    let context = context(type, view)
    return try table.accepted.map { row in
      var reading = Reading(row.form)
      reading.decimalSeparator = view.initiative.settings.numberStyle.decimal
      let read = C.read(&reading, context)
      return Self.words(try reading.result { read }, context)
    }
  }

  private func stored<C: Content>(_ type: C.Type, _ view: InitiativeView) -> [String] {
    view.initiative.records[C.self].filter { ($0.content as? PlatformOption)?.route != .nothing }.map {
      Self.words($0.content, Editing(view.initiative, by: .it))
    }
  }

  private static func words(_ content: some Content, _ context: Editing) -> String {
    content.form(context).map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "\n")
  }
}
