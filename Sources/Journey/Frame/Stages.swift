public import Partnership

/// What a stage brings to the journey. A later engine slots in here and in one folder of pages.
public struct StageFrame: Sendable {
  public let stage: Stage
  /// The kinds of record that are written in it.
  public let contents: [any Content.Type]
  /// What the gate after it asks.
  public let conditions: [Condition<Initiative>]

  public init(_ stage: Stage, contents: [any Content.Type], conditions: [Condition<Initiative>]) {
    self.stage = stage
    self.contents = contents
    self.conditions = conditions
  }
}

/// The seven stages, a line each.
public enum Stages {
  public static let all: [StageFrame] = [
    StageFrame(.need, contents: [Need.self, Profile.self], conditions: NeedGate.conditions),
    StageFrame(.evidence, contents: [Finding.self], conditions: EvidenceGate.conditions),
    StageFrame(
      .businessCase,
      contents: [
        Benefit.self, Cost.self, Risk.self, Assumption.self, CaseFrame.self, Control.self, Acceptance.self,
        Simulation.self,
      ], conditions: CaseGate.conditions),
    StageFrame(
      .options,
      contents: [
        PlatformOption.self, MustHave.self, Check.self, Position.self, Clearance.self, AdviserAnswer.self,
        OptionCriterion.self, ScoreSheet.self, WeightSheet.self, AppraisalRun.self,
      ],
      conditions: OptionsGate.conditions),
    StageFrame(
      .decision, contents: [Decision.self, Reservation.self, Proviso.self], conditions: DecisionGate.conditions),
    StageFrame(
      .rollout, contents: [Milestone.self, Consultation.self, Transition.self, Announcement.self],
      conditions: RolloutGate.conditions),
    StageFrame(.outcome, contents: [Measure.self, Measurement.self, Credit.self], conditions: OutcomeGate.conditions),
  ]

  /// Everything that is written about an initiative, those of the stages and what accompanies them.
  public static let contents: [any Content.Type] = all.flatMap(\.contents) + [Message.self]

  /// What people write in the stages.
  public static let written: [any Content.Type] = contents.filter { $0.stage != nil && $0.isWritten }

  private static let byKind: [Kind: any Content.Type] = {
    var kinds: [Kind: any Content.Type] = [:]
    for type in contents { kinds[type.kind] = type }
    return kinds
  }()

  public static func content(of kind: Kind) -> (any Content.Type)? { byKind[kind] }

  /// What a condition asks, by its name; the name itself when no gate of this version asks it.
  public static func title(ofCondition name: String) -> String {
    all.lazy.flatMap(\.conditions).first { $0.name == name }?.title ?? name
  }

  public static func frame(of stage: Stage) -> StageFrame? { all.first { $0.stage == stage } }

  /// The gates of a track, in order.
  public static func gates(of track: Track) -> [Gate<Initiative>] {
    all.filter { track.stages.contains($0.stage) }.map { Gate(after: $0.stage, $0.conditions) }
  }
}
