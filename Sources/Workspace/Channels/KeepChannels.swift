public import Documents
public import Journey
public import Partnership
import Store

/// The register of channels with the digest to save it over.
public struct ChannelsView: Sendable {
  public let register: ChannelRegister
  public let digest: Digest
  public let mayKeep: Bool
}

extension Workspace {
  /// The channels that the organisation runs; none until somebody has written them down.
  public func channels(_ session: Session) async throws -> ChannelsView {
    guard session.actor.may(.seeChannels) else {
      throw Refusal.forbidden("Your account may not see the organisation's channels.")
    }
    return try await reading { reader in
      let (register, digest) = try reader.channelsState()
      return ChannelsView(register: register, digest: digest, mayKeep: session.mayKeepChannels)
    }
  }

  /// A member of Communications, or the digital adviser, writes the register anew.
  /// - Parameter base: the digest of the register that the person began with.
  public func keepChannels(_ input: some Input, base: Digest?, as session: Session) async throws {
    try await keepChannels(input, as: session) { present in
      guard present.digest == base else {
        throw Refusal.field(
          "channels", "Somebody else changed the channels in the meantime. Look at them and save again.")
      }
    }
  }

  /// The same over whatever state `seen` takes.
  public func keepChannels(
    _ input: some Input, as session: Session,
    over seen: @escaping Precondition<(register: ChannelRegister, digest: Digest)>
  ) async throws {
    try session.requireChannelKeeper()
    var reading = Reading(input)
    let read = reading.channelRegister()
    let body = try CanonicalJSON.encode(try reading.refusing { read })
    try await writing { writer in
      let session = try session.renewed(by: writer, at: self.now)
      try session.requireChannelKeeper()
      let present = try writer.channelsState()
      // The same form sent twice, or saved without a change: nothing to do.
      if present.digest == Digest(of: body) { return }
      try seen(present)
      let revision = Revision(
        record: .channels, initiative: nil, kind: ChannelRegister.kind, party: session.actor.party,
        number: (try writer.head(of: .channels)?.number ?? 0) + 1, schema: ChannelRegister.schema, body: body,
        author: session.person.id, at: self.now)
      let entry = try writer.append(
        nil, kind: RecordNote.kind, person: session.person.id, party: session.actor.party, at: self.now,
        salt: self.environment.random(16), body: try CanonicalJSON.encode(RecordNote(revision)))
      try writer.insert(revision, ordinal: entry.number)
    }
  }
}

extension Reader {
  /// The register of channels and the digest of its body; an empty one has a digest too.
  func channelsState() throws -> (register: ChannelRegister, digest: Digest) {
    guard let head = try head(of: .channels) else {
      let empty = ChannelRegister()
      return (empty, Digest(of: try CanonicalJSON.encode(empty)))
    }
    return (try CanonicalJSON.decode(ChannelRegister.self, from: head.body), head.digest)
  }
}

extension Session {
  /// The register is Communications' own, as a record is its party's; the digital adviser keeps it too.
  fileprivate var mayKeepChannels: Bool {
    actor.may(.keepChannels, actor.party == ChannelRegister.keeper ? [.ownParty] : [])
  }

  fileprivate func requireChannelKeeper() throws {
    try actor.requireBearing(.keepChannels)
    guard mayKeepChannels else {
      throw Refusal.forbidden("The channels are kept by the members of Communications and the digital adviser.")
    }
  }
}
