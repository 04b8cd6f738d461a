public import FSRS
public import Foundation
public import JudgeModel

/// All that happened on one problem, oldest first.
public struct ProblemHistory: Hashable, Sendable {
  public var attempts: [Attempt]
  public var events: [SittingEvent]
  public var overrulings: [Overruling]
  public var hasInsight: Bool
  /// Seconds after midnight at which a study day begins.
  public var rollover: Int

  public init(
    attempts: [Attempt] = [], events: [SittingEvent] = [], overrulings: [Overruling] = [], hasInsight: Bool = false,
    rollover: Int = 4 * 3600
  ) {
    self.attempts = attempts.sorted { ($0.judgedAt, $0.id ?? .max) < ($1.judgedAt, $1.id ?? .max) }
    self.events = events.sorted { $0.at < $1.at }
    self.overrulings = overrulings
    self.hasInsight = hasInsight
    self.rollover = rollover
  }

  /// One a study day on which anything happened, oldest first.
  public var sittings: [Sitting] {
    let attempts = Dictionary(grouping: attempts) { day(of: $0.judgedAt, $0.utcOffset) }
    let events = Dictionary(grouping: events) { day(of: $0.at, $0.utcOffset) }
    return Set(attempts.keys).union(events.keys).sorted().map { day in
      Sitting(
        day: day, attempts: attempts[day] ?? [], events: events[day] ?? [],
        overruling: overrulings.last { $0.day == day }?.rating)
    }
  }

  /// The one that `date` falls into; nil when nothing happened on its study day.
  public func sitting(at date: Date, _ utcOffset: Int) -> Sitting? {
    let day = day(of: date, utcOffset)
    return sittings.first { $0.day == day }
  }

  public func day(of date: Date, _ utcOffset: Int) -> StudyDay {
    StudyDay(at: date, utcOffset: utcOffset, rollover: rollover)
  }
}

/// What happened on one problem within one study day: it makes at most one review.
public struct Sitting: Hashable, Sendable {
  public var day: StudyDay
  /// Oldest first, as are the events.
  public var attempts: [Attempt]
  public var events: [SittingEvent]
  public var overruling: Rating?

  public init(day: StudyDay, attempts: [Attempt] = [], events: [SittingEvent] = [], overruling: Rating? = nil) {
    self.day = day
    self.attempts = attempts
    self.events = events
    self.overruling = overruling
  }

  /// The highest hint taken until `date`.
  public func hintLevel(at date: Date = .distantFuture) -> Int {
    events.filter { $0.kind == .hint && $0.at <= date }.map(\.level).max() ?? 0
  }

  /// The last start before the first attempt, since whoever starts twice and hands in once began at the second;
  /// otherwise the first start after it.
  public var clockStart: Date? {
    let starts = events.filter { $0.kind == .start }.map(\.at)
    guard let first = attempts.first?.judgedAt else { return starts.last }
    return starts.last { $0 <= first } ?? starts.first
  }

  /// The attempt with what the sitting until then says of it.
  func completed(_ attempt: Attempt) -> Attempt {
    var attempt = attempt
    attempt.hints = hintLevel(at: attempt.judgedAt)
    attempt.failedSubmits = attempts.reversed().prefix { $0.verdict != .accepted }.count
    attempt.workSeconds = clockStart.map { Int(attempt.judgedAt.timeIntervalSince($0)) }
    return attempt
  }
}
