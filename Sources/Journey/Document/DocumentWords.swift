import Documents
import Partnership

extension Stage {
  /// The name of the stage's part of a document.
  var documentName: String { self == .businessCase ? "case" : slug }

  /// What the part holds, for a reader who has never seen the product.
  var documentComment: String {
    "Step \(rawValue) of 7: \(title.lowercased()). \(question)"
  }
}

extension Content {
  /// The name of the kind's part of a document: one record, or the plural for a list.
  static var documentName: String { isSingle ? kind.rawValue : "\(kind.rawValue)s" }
}

/// The names in a document that are not those of a stage, a kind or a field, and what is said about them.
enum DocumentWords {
  static let head = """
    One initiative, whole: what its parties wrote, said, decided and signed.

    This file was written by Tandem, a workspace in which Communications, IT and HR take one need to a signed
    decision. It can be read without it, and imported into another one with “tandem initiative import”. There, people
    become names without an account, and sign-offs are shown as imported and open no gate: the file only claims them.

    Numbers have a decimal point, days are year-month-day, moments are in UTC. Under each record, “written” says by
    which party and person it was written and when, in which revision, and the SHA-256 digest of its content. A record
    that rests on another names it as RECORD@REVISION.
    """
  static let organisation =
    "Where it was written. Amounts without a currency of their own are in this one."
  static let people =
    "Everybody who is named below by id. The name lives here only, so that it can be erased here."
  static let conversation =
    "What was said, by the stage (1 to 7) that it was said about. It is covered by no sign-off."
  static let acts = """
    What was done, apart from writing records, in the order in which it happened. “by” is a person; an answer by a
    single-use link has none. The words below each act's kind are its content.
    """
  static let older = """
    Older revisions that sign-offs or other records rest on, and records that were taken away (“removed”) on which
    something still rests.
    """
  static let manifests = """
    The frozen states that were signed: each names the revisions that it covers by their digests, and is itself named
    by the digest of its own canonical JSON. Every revision is in this file.
    """
}
