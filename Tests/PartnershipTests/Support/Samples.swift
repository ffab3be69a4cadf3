import Documents
import Partnership
import Testing

/// Values that the tests need often. Identifiers and dates here are valid, which `#require` confirms.
enum Samples {
  static func person(_ text: String = "p1") throws -> PersonID { try #require(PersonID(text)) }
  static func record(_ text: String) throws -> RecordID { try #require(RecordID(text)) }
  static func initiative(_ text: String = "i1") throws -> InitiativeID { try #require(InitiativeID(text)) }
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }
  static func euro(_ text: String) throws -> Money { try #require(Money(text, currency: .eur)) }
  static func at(_ hours: Int64) -> Timestamp { Timestamp(seconds: 1_800_000_000 + hours * 3_600) }

  static func settings(_ parties: Set<Party> = Party.essential, adviser: PersonID? = nil) throws -> Settings {
    Settings(
      name: "Hospital", parties: parties, currency: .eur, digitalAdviser: adviser, quickLimit: try euro("5000"),
      fullLimit: try euro("100000"))
  }

  static func assessment(
    _ name: String, owing: Party, hat: Party? = nil, _ state: Assessment.State = .open
  ) -> Assessment {
    Assessment(stage: .need, condition: name, title: name, owing: owing, hat: hat, state: state, reason: "because")
  }
}
