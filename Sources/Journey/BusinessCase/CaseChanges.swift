public import Partnership

/// What has changed in a stage since somebody last signed, in words.
public struct StageChanges: Sendable, Hashable {
  public let signOff: SignOff
  /// A sentence for each record; empty when nothing has changed.
  public let words: [String]
}

extension Initiative {
  /// What has changed in the records of a stage since the last sign-off that was not withdrawn.
  /// - Returns: nil when nobody has signed, or the state that was signed cannot be read.
  public func changesSinceSignOff(in stage: Stage) -> StageChanges? {
    let kinds = Set((Stages.frame(of: stage)?.contents ?? []).map { $0.kind })
    let signOff = course.signOffs.last { !$0.isWithdrawn && !$0.isImported }
    guard let signOff, let manifest = signed.manifests[signOff.statement.manifest] else { return nil }
    let differences = manifest.differences(to: self.manifest).filter { kinds.contains($0.kind) }
    return StageChanges(signOff: signOff, words: differences.map { change($0).words })
  }
}
