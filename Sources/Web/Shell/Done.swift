import Markup

/// What has just been done, said on the page that follows: a closed list, so that no address can put words in our
/// mouth.
enum Done: String, CaseIterable {
  case saved, added, removed, said, sent, answered, passed, confirmed, proposed, settled, withdrawn, signed, shared
  case revealed, computed
  case changed, simulated, welcome, signedOut = "signed-out"
  case addedAlready = "added-already"

  var words: String {
    switch self {
    case .saved: "Saved."
    case .added: "Added."
    case .addedAlready: "Everything in it was added already, so nothing was added twice."
    case .removed: "Taken away. The journal keeps what it said."
    case .said: "Said."
    case .sent: "The invitation is ready."
    case .answered: "Thank you. Your answer has been passed on."
    case .passed: "The gate is passed."
    case .confirmed: "Confirmed."
    case .proposed: "Proposed. The other side has to agree."
    case .settled: "Settled."
    case .withdrawn: "Withdrawn."
    case .signed: "Signed off."
    case .shared: "Sharing changed."
    case .revealed: "Revealed."
    case .computed: "The appraisal is computed and kept."
    case .changed: "Changed."
    case .simulated: "Simulated."
    case .welcome: "Welcome."
    case .signedOut: "You are signed out."
    }
  }
}

extension LocalPath {
  /// The same page, which then says what was done.
  func done(_ done: Done) -> LocalPath { query("done", done.rawValue) }
}
