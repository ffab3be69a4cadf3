import Documents
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-05-04T09:30:00Z", 1_777_887_000), ("1969-12-31T23:59:59Z", -1),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func countsFrom1970(iso: String, seconds: Int64) throws {
    #expect(try #require(Timestamp(iso)).seconds == seconds)
    #expect(Timestamp(seconds: seconds).description == iso)
  }

  @Test(arguments: [
    "", "2026-05-04", "2026-05-04T09:30:00", "2026-05-04t09:30:00z", "2026-05-04 09:30:00Z", "2026-05-04T24:00:00Z",
    "2026-05-04T09:60:00Z", "2026-05-04T09:30:60Z", "2026-05-04T09:30:00.0Z", "2026-05-04T09:30:00+00:00",
    "2026-02-30T09:30:00Z",
  ])
  func refusesAnythingElse(text: String) { #expect(Timestamp(text) == nil) }

  @Test func belongsToADayOfUTC() {
    #expect(Timestamp(seconds: -1).day.description == "1969-12-31")
    #expect(Timestamp(seconds: 86_399).day.description == "1970-01-01")
    #expect(Timestamp(seconds: 86_400).day.description == "1970-01-02")
    #expect(Timestamp(seconds: .min).day == .first)
  }

  @Test func addsAndClamps() {
    let start = Timestamp(seconds: 100)
    #expect(start.adding(days: 1) - start == 86_400)
    #expect(start.adding(seconds: -101).seconds == -1)
    #expect(start.adding(days: .max).description == "9999-12-31T23:59:59Z")
    #expect(start.adding(seconds: .min).description == "0001-01-01T00:00:00Z")
  }
}
