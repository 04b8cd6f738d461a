public import JudgeModel

/// Days of work before an onsite.
public struct Plan: Hashable, Sendable {
  /// From today to the day before the onsite; empty when that is over.
  public var days: [PlanDay]
  /// What is not in it, the most important first.
  public var skipped: [SkippedProblem]
  /// Where the learner would stand on the day, had all gone as expected.
  public var outcome: [Candidate]

  public init(days: [PlanDay], skipped: [SkippedProblem], outcome: [Candidate]) {
    self.days = days
    self.skipped = skipped
    self.outcome = outcome
  }
}

public struct PlanDay: Hashable, Sendable {
  public var day: StudyDay
  public var phase: PlanPhase
  /// In the order of doing.
  public var items: [PlanItem]

  public init(day: StudyDay, phase: PlanPhase, items: [PlanItem]) {
    self.day = day
    self.phase = phase
    self.items = items
  }

  public var minutes: Int { items.map(\.minutes).reduce(0, +) }
}

public enum PlanPhase: String, Sendable {
  /// What is due, then new problems.
  case build
  /// Nothing new any more.
  case taper
  case lastEvening = "last-evening"
}

public struct PlanItem: Hashable, Sendable {
  public var problem: ProblemID
  public var kind: Kind
  public var minutes: Int
  /// The chance to solve it on that day without help.
  public var recall: Double

  public enum Kind: String, Sendable {
    case review, new
  }

  public init(problem: ProblemID, kind: Kind, minutes: Int, recall: Double) {
    self.problem = problem
    self.kind = kind
    self.minutes = minutes
    self.recall = recall
  }
}

public struct SkippedProblem: Hashable, Sendable {
  public var problem: ProblemID
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    /// Never seen, and there is more important work for every day.
    case noTime
    /// Known well enough to need no review before the onsite.
    case stillKnown(recall: Double)
  }

  public init(problem: ProblemID, reason: Reason) {
    self.problem = problem
    self.reason = reason
  }
}
