public import Documents
public import Partnership

/// An appraisal as it was computed: the digest of what went in, and the figures that came out, the stress test among
/// them. Its revisions are the history of the comparison, and sign-offs cover it.
///
/// The program writes it. It is current as long as the comparison, as the records state it, has the same digest; another
/// version of the engine does not change that.
public struct AppraisalRun: Content {
  public static let kind: Kind = "appraisal"
  public static let stage: Stage? = .options
  public static let noun = "appraisal"
  public static let isSingle = true
  public static let isWritten = false

  /// Of everything that the figures depend on.
  public var inputs: Digest
  public var figures: AppraisalFigures

  public init(inputs: Digest, figures: AppraisalFigures) {
    self.inputs = inputs
    self.figures = figures
  }

  public var title: String { "Appraisal of \(figures.options.count) options" }

  public func facts(_ wording: Wording) -> [Fact] {
    let test = figures.stressTest
    let firsts = figures.rankings.map { ranking in
      Fact(
        "First for \(figures.party(ranking.party))",
        ranking.options.first.map { figures.option($0.option) } ?? "")
    }
    return firsts + [
      Fact(
        "Computed with",
        "\(wording.formats.number(test.samples)) samples, seed \(test.seed), engine \(test.version)"),
      Fact("Stress test", test.sentence),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] { [] }

  public static func read(_ reading: inout Reading, _ context: Editing) -> AppraisalRun? {
    reading.refuse("", "An appraisal is made by computing it, and cannot be written by hand.")
    return nil
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] { [] }
}

extension Initiative {
  /// The last appraisal of its options.
  public var appraisalRun: Entry<AppraisalRun>? { records.single(AppraisalRun.self) }

  /// Whether the last appraisal was computed here, of the options as they stand.
  public var isAppraisalCurrent: Bool { appraisalRun != nil && appraisalDoubt == nil }

  /// Why the figures of the last appraisal are not to be relied on, in a sentence; nil where they are, and where there
  /// are none.
  public var appraisalDoubt: String? {
    guard let run = appraisalRun else { return nil }
    // The digest tells which comparison a file speaks of, not whether its figures are those of that comparison.
    guard !course.claimed.contains(run.revision.citation) else {
      return "The figures came with an imported file; nobody has computed the appraisal here."
    }
    return (try? appraisalDigest()) == run.content.inputs
      ? nil : "What it rests on has changed since. Compute it again."
  }
}
