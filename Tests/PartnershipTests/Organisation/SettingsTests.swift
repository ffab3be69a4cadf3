import Documents
import Partnership
import Testing

@Suite("Settings")
struct SettingsTests {
  @Test("what is stored reads back, and equal settings have equal bytes")
  func coding() throws {
    let settings = try Samples.settings(Set(Party.allCases), adviser: Samples.person())
    let text = try CanonicalJSON.encode(settings)
    #expect(try CanonicalJSON.decode(Settings.self, from: text) == settings)
    for _ in 0..<8 {
      let again = try Samples.settings(Set(Party.allCases.shuffled()), adviser: Samples.person())
      #expect(try CanonicalJSON.encode(again) == text)
    }
  }

  @Test("formats follow the settings")
  func formats() throws {
    var settings = try Samples.settings()
    settings.dateStyle = .iso
    settings.numberStyle = .space
    #expect(settings.formats == Formats(dates: .iso, numbers: .space))
  }
}
