import JudgeModel
import Judging

/// How the memory of a process grows with its input.
public struct GrowthMemory: Sendable {
  /// Peaks in bytes, of ascending sizes.
  public var peaks: [GrowthPoint]
  /// By how much the calls raised them; empty when the driver does not say.
  public var added: [GrowthPoint]
  public var outcome: Outcome

  public enum Outcome: Sendable {
    case grows(GrowthFit)
    /// Not by more than the inputs themselves.
    case withInput
    case unclear
  }

  /// More than pages and allocators differ by, in bytes.
  private static let noticeable = 800_000.0

  init(peaks: [GrowthPoint], added: [GrowthPoint]) {
    (self.peaks, self.added) = (peaks, added)
    guard added.count == peaks.count, let first = added.first, let last = added.last, let peak = peaks.last else {
      outcome = .unclear
      return
    }
    // From nothing on, so that the classes are about what comes with the size.
    let rise = added.map { GrowthPoint(size: $0.size, amount: max($0.amount - first.amount, 0)) }
    outcome =
      last.amount - first.amount < max(Self.noticeable, 0.1 * peak.amount)
      ? .withInput : .grows(GrowthFit(rise, noise: .memory))
  }
}

extension JudgingSession {
  /// The peak of a process that gets this input only, and by how much the calls raised it.
  func peak(_ sample: GrowthSample) throws -> (peak: GrowthPoint, added: GrowthPoint?)? {
    try restart()
    let outcome = try judge(sample.input)
    return try restart().map { peak in
      (
        GrowthPoint(size: sample.size, amount: Double(peak.rawValue)),
        outcome.calls.map { GrowthPoint(size: sample.size, amount: Double($0.memory.rawValue)) }
      )
    }
  }
}
