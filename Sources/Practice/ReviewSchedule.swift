public import FSRS
public import JudgeModel
public import MasteryLog

/// When to repeat what, and how much of it is remembered on a day.
public struct ReviewSchedule: Sendable {
  /// A review falls due when the chance of recall reaches this.
  public var desiredRetention: Double
  /// In days, as is the least, which is 1.
  public var maximumInterval: Int
  private let model: MemoryModel

  public init(_ model: MemoryModel = MemoryModel(), desiredRetention: Double = 0.85, maximumInterval: Int = 60) {
    self.model = model
    self.desiredRetention = desiredRetention
    self.maximumInterval = maximumInterval
  }

  public func due(_ memory: Memory, since lastReview: StudyDay) -> StudyDay {
    let interval = model.interval(for: memory.stability, retention: desiredRetention).rounded()
    return lastReview.advanced(by: max(1, Int(min(interval, Double(maximumInterval)))))
  }

  public func due(_ progress: Progress) -> StudyDay {
    due(progress.memory, since: progress.lastReview)
  }

  /// The chance of recall, 0 to 1; on the day of the review and before it is 1.
  public func retrievability(_ memory: Memory, since lastReview: StudyDay, on day: StudyDay) -> Double {
    model.retrievability(of: memory, after: Double(lastReview.distance(to: day)))
  }

  public func retrievability(_ progress: Progress, on day: StudyDay) -> Double {
    retrievability(progress.memory, since: progress.lastReview, on: day)
  }

  /// The memory after a review on `day`; nil for a problem that was never reviewed.
  public func memory(_ memory: Memory?, since lastReview: StudyDay?, after rating: Rating, on day: StudyDay) -> Memory {
    guard let memory, let lastReview else { return model.memory(after: rating) }
    return model.memory(memory, after: rating, days: lastReview.distance(to: day))
  }
}
