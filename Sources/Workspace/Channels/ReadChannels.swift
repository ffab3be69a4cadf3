public import Documents
public import Journey
import Partnership

extension Reading {
  /// Reads the register of channels: `channels` with `name`, `kind`, `features`, `reach`, `owner` and `note`. A line of a
  /// form whose `drop` is ticked is left out.
  public mutating func channelRegister() -> ChannelRegister {
    var names: Set<String> = []
    let channels = children("channels", upTo: ChannelRegister.most) { item -> ChannelRegister.Channel? in
      guard item.texts("drop").isEmpty, let channel = item.channel() else { return nil }
      if !names.insert(Folded.text(channel.name)).inserted {
        item.refuse("name", "There is a channel of this name already. Give it another, or take one of them away.")
      }
      return channel
    }
    return ChannelRegister(channels.compactMap(\.self))
  }

  private mutating func channel() -> ChannelRegister.Channel? {
    let name = text("name", upTo: 120, required: "Give the channel its name.")
    let kind: ChannelKind? = choice("kind")
    let features = choices("features", of: Feature.self)
    let reach = integer("reach", in: 0...1_000_000_000)
    let owner = text("owner", upTo: 120, required: "Say who runs it: somebody has to know what it can do.")
    let note = text("note", upTo: 300)
    guard !name.isEmpty else { return nil }
    return ChannelRegister.Channel(
      name, kind: kind, features: features, reach: reach, owner: owner, note: note)
  }
}
