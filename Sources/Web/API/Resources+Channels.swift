import Documents
import Journey

extension ChannelKind: Told {}
extension Journey.Feature: Told {}

extension Resources {
  static let channel = Resource<ChannelRegister.Channel>(
    "Channel",
    [
      Property("name") { $0.name },
      .maybe("kind", "Absent where no kind of the vocabulary fits.") { $0.kind },
      Property("features") { $0.features },
      .maybe("reach", "How many people it reaches; absent where nobody knows.") { $0.reach },
      Property("owner", "Who runs it.") { $0.owner }, Property("note") { $0.note },
    ])

  static let channels = Resource<ChannelRegister>("Channels", [.many("channels", channel) { $0.channels }])
}
