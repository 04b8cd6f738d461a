public import JudgeModel

/// The share of what may be asked that a learner would solve without help, weighed by how likely it is asked. An
/// estimate of solved problems, not of an offer.
public struct Readiness: Hashable, Sendable {
  /// 0 to 1.
  public var value: Double
  /// The bounds between which the share solved would lie nine times of ten, were as many problems drawn anew from
  /// these and each solved or not by its chance.
  public var low: Double
  public var high: Double

  public init(_ candidates: [Candidate], on day: StudyDay, _ schedule: ReviewSchedule) {
    let total = candidates.map(\.priority).reduce(0, +)
    let parts = candidates.map { (weight: $0.priority / total, chance: $0.readiness(on: day, schedule)) }
    let mean = parts.map { $0.weight * $0.chance }.reduce(0, +)
    // The normal approximation of the bootstrap: what it converges to, and the same on every run.
    let variance = parts.map { part in
      part.weight * part.weight * ((part.chance - mean) * (part.chance - mean) + part.chance * (1 - part.chance))
    }.reduce(0, +)
    let reach = 1.645 * variance.squareRoot()
    value = candidates.isEmpty ? 0 : mean
    low = max(0, value - (candidates.isEmpty ? 0 : reach))
    high = min(1, value + (candidates.isEmpty ? 0 : reach))
  }
}

/// Readiness for the problems of one pattern.
public struct PatternReadiness: Hashable, Sendable {
  public var pattern: String
  public var problems: Int
  public var seen: Int
  public var readiness: Readiness
  /// The pattern's share of all priority, 0 to 1.
  public var weight: Double

  /// By the first pattern of each problem, the weightiest first.
  public static func all(
    _ candidates: [Candidate], on day: StudyDay, _ schedule: ReviewSchedule
  ) -> [PatternReadiness] {
    let total = candidates.map(\.priority).reduce(0, +)
    return Dictionary(grouping: candidates) { $0.patterns.first ?? "other" }
      .map { pattern, members in
        PatternReadiness(
          pattern: pattern, problems: members.count, seen: members.count { $0.memory != nil },
          readiness: Readiness(members, on: day, schedule),
          weight: members.map(\.priority).reduce(0, +) / total)
      }
      .sorted { ($0.weight, $1.pattern) > ($1.weight, $0.pattern) }
  }
}
