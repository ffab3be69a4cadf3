import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The track that is proposed, and why")
struct TrackProposalTests {
  func proposal(_ edit: (inout Profile) throws -> Void) throws -> TrackProposal {
    var story = try Story()
    var profile = try Story.smallProfile()
    try edit(&profile)
    try story.write(profile)
    return try story.initiative().proposal
  }

  @Test("small, open and easily undone: the quick track")
  func quick() throws {
    let proposal = try proposal { _ in }
    #expect(proposal.track == .quick)
    #expect(proposal.reason == "It costs at most €5,000, its data is open, and it is easily undone.")
  }

  @Test("the limits: up to the lower one quick, from the upper one full")
  func limits() throws {
    let table: [(String, Track)] = [
      ("0", .quick), ("5000", .quick), ("5000.01", .normal), ("99999.99", .normal), ("100000", .full),
      ("1000000", .full),
    ]
    for (cost, track) in table {
      #expect(try proposal { $0.costGuess = try Story.euro(cost) }.track == track, "\(cost)")
    }
  }

  @Test("each answer that speaks against the quick track is named")
  func normal() throws {
    let unknown = try proposal { $0.costGuess = nil }
    #expect(unknown.track == .normal && unknown.reason == "Nobody has guessed its cost yet.")
    let effort = try proposal { $0.reversibility = .effort }
    #expect(effort.track == .normal && effort.reason == "Undoing it takes effort.")
    let outside = try proposal {
      $0.people = .ordinary
      $0.audience = [.inside, .citizens]
    }
    #expect(outside.track == .normal && outside.reason == "It holds information about people outside.")
    #expect(try proposal { $0.people = .ordinary }.track == .quick)
    let francs = try proposal { $0.costGuess = Money("1", currency: .chf) }
    #expect(francs.track == .normal)
  }

  @Test("confidential data, or what could not be taken back, asks for the full track")
  func full() throws {
    #expect(try proposal { $0.people = .special }.reason == "Its data is strictly confidential.")
    #expect(try proposal { $0.exposure = .harmful }.track == .full)
    #expect(try proposal { $0.dependence = .care }.track == .full)
    let two = try proposal {
      $0.reversibility = .hard
      $0.costGuess = try Story.euro("150000")
    }
    #expect(two.track == .full)
    #expect(
      two.reason == "It may cost €150,000, and from €100,000 on all sign and it could hardly be taken back.")
  }

  @Test("without answers the normal track is proposed")
  func unanswered() throws {
    #expect(try Story().initiative().proposal.track == .normal)
  }

  @Test("the track in force is what IT confirmed, else the proposal")
  func inForce() throws {
    var story = try Story()
    try story.write(try Story.smallProfile())
    #expect(try story.initiative().track == .quick)
    try story.confirm(.full)
    #expect(try story.initiative().track == .full)
  }
}
