import Documents
public import Partnership

/// The track that cost, data class and reversibility propose, with the reason in words.
public struct TrackProposal: Sendable, Hashable {
  public let track: Track
  public let reason: String
}

extension Initiative {
  /// The proposal by the present answers; the normal track while they are missing.
  public var proposal: TrackProposal {
    guard let profile else {
      return TrackProposal(
        track: .normal, reason: "The questions about data, cost and undoing it are not answered yet.")
    }
    let cost = profile.costGuess
    let formats = settings.formats
    var forFull: [String] = []
    if let cost, settings.fullLimit.isMore(than: cost) == false {
      forFull.append("it may cost \(formats.money(cost)), and from \(formats.money(settings.fullLimit)) on all sign")
    }
    if profile.dataClass >= .confidential { forFull.append("its data is \(profile.dataClass.title.lowercased())") }
    if profile.reversibility == .hard { forFull.append("it could hardly be taken back") }
    if !forFull.isEmpty { return TrackProposal(track: .full, reason: sentence(forFull)) }

    var againstQuick: [String] = []
    if let cost {
      if cost.isMore(than: settings.quickLimit) ?? true {
        againstQuick.append("it may cost more than \(formats.money(settings.quickLimit))")
      }
    } else {
      againstQuick.append("nobody has guessed its cost yet")
    }
    if profile.dataClass > .internal { againstQuick.append("its data is \(profile.dataClass.title.lowercased())") }
    if profile.people != .none && profile.audience != [.inside] {
      againstQuick.append("it holds information about people outside")
    }
    if profile.reversibility != .easy { againstQuick.append("undoing it takes effort") }
    if !againstQuick.isEmpty { return TrackProposal(track: .normal, reason: sentence(againstQuick)) }
    return TrackProposal(
      track: .quick,
      reason: "It costs at most \(formats.money(settings.quickLimit)), its data is "
        + "\(profile.dataClass.title.lowercased()), and it is easily undone.")
  }

  private func sentence(_ reasons: [String]) -> String {
    let joined =
      reasons.count < 2
      ? reasons.joined() : reasons.dropLast().joined(separator: ", ") + " and " + (reasons.last ?? "")
    return joined.prefix(1).uppercased() + joined.dropFirst() + "."
  }
}
