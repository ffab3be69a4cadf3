import Markup
import Partnership

/// A party's name with its colour and its letter.
struct PartyMark {
  private let party: Party
  private let words: String

  /// - Parameter words: what stands beside the letter, the party's name unless a person's is wanted.
  init(_ party: Party, _ words: String? = nil) {
    self.party = party
    self.words = words ?? party.title
  }

  /// The letter alone, for the head of a narrow column; the name is there for those who listen.
  var letter: HTML {
    """
    <span class="party" data-party="\(party.rawValue)" data-letter="\(party.letter)" title="\(words)">\
    <span class="unseen">\(words)</span></span>
    """
  }

  var html: HTML {
    "<span class=\"party\" data-party=\"\(party.rawValue)\" data-letter=\"\(party.letter)\">\(words)</span>"
  }
}
