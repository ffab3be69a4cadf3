import Partnership
import Testing

@testable import Journey

/// Two options beside “do nothing”, on which Communications and IT disagree.
struct Scoring {
  var story: Story
  let nothing: RecordID
  let open: RecordID
  let list: RecordID
  let reach: RecordID
  let hosting: RecordID

  init() throws {
    var story = try Story()
    nothing = try story.write(PlatformOption.doNothing)
    open = try story.write(Story.option("Open"))
    list = try story.write(Story.option("List"))
    reach = try story.write(Contents.reach)
    hosting = try story.write(Contents.hosting)
    self.story = story
  }

  /// One member's sheets on everything: Communications cares for reach, others for hosting.
  mutating func handIn(_ party: Party, open openLevel: String = "abroad: far") throws {
    for (option, low, level) in [(nothing, 200.0, "here"), (open, 4_000, openLevel), (list, 2_000, "here")] {
      try story.write(
        ScoreSheet(option: option, scores: [.init(reach, low: low, high: low + 200), .init(hosting, level: level)]),
        by: party)
    }
    let isSender = party == .communications
    try story.write(
      WeightSheet(weights: [.init(reach, isSender ? 100 : 20), .init(hosting, isSender ? 10 : 100)]), by: party)
  }

  mutating func reveal(_ parties: Party...) throws {
    for party in parties { try story.act(.revealed(Reveal(party: party)), by: party) }
  }
}
