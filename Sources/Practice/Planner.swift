import FSRS
public import JudgeModel
import MasteryLog

/// What to do on each day before an onsite.
///
/// While there is time, what falls due comes first and new problems fill the day: each from the pattern that lacks most,
/// and of its problems the one that gains most a minute. In the last days nothing is new: what raises readiness most a minute is repeated,
/// and the last evening is short. Tests/PracticeTests hold this policy against others in a simulation.
public struct Planner: Sendable {
  public var schedule: ReviewSchedule
  /// Minutes that a new problem is expected to take, with reading a solution where need be.
  public var newMinutes: [Difficulty: Int] = [.easy: 25, .medium: 40, .hard: 60]
  /// Minutes of a review that goes well, and of one that does not.
  public var reviewMinutes = (recalled: 12, forgotten: 25)
  /// On the day before the onsite.
  public var lastEveningMinutes = 30

  public init(schedule: ReviewSchedule = ReviewSchedule(desiredRetention: 0.8)) {
    self.schedule = schedule
  }

  /// - Parameters:
  ///   - begun: the day on which the onsite was known; the last days are counted from the whole time since.
  ///   - spentToday: minutes of today's that are used up.
  public func plan(
    _ candidates: [Candidate], from today: StudyDay, until onsite: StudyDay, since begun: StudyDay, minutesPerDay: Int,
    spentToday: Int = 0
  ) -> Plan {
    var candidates = candidates
    var days: [PlanDay] = []
    for day in today..<max(today, onsite) {
      let minutes = day == today ? max(0, minutesPerDay - spentToday) : minutesPerDay
      let planned = self.day(day, candidates, until: onsite, since: begun, minutes: minutes)
      for item in planned.items {
        guard let index = candidates.firstIndex(where: { $0.problem == item.problem }) else { continue }
        candidates[index] = candidates[index].reviewed(expectedRating(candidates[index]), on: day, schedule)
      }
      days.append(planned)
    }
    let planned = Set(days.flatMap(\.items).map(\.problem))
    return Plan(
      days: days, skipped: skipped(candidates.filter { !planned.contains($0.problem) }, onsite), outcome: candidates)
  }

  /// What today's work will have taken, as expected.
  public func minutesSpent(on problems: [PracticeProblem], today: StudyDay) -> Int {
    problems.reduce(0) { sum, problem in
      guard let progress = problem.progress, progress.lastReview == today else { return sum }
      return sum + (progress.reviews == 1 ? newMinutes[problem.rated] ?? 40 : reviewMinutes.recalled)
    }
  }

  /// What is to be done on `day`, as much as there are minutes for.
  func day(
    _ day: StudyDay, _ candidates: [Candidate], until onsite: StudyDay, since begun: StudyDay, minutes: Int
  ) -> PlanDay {
    let phase = phase(on: day, until: onsite, since: begun)
    let isUnprepared = candidates.allSatisfy { $0.memory == nil }
    var left = phase == .lastEvening && !isUnprepared ? min(minutes, lastEveningMinutes) : minutes
    var items: [PlanItem] = []
    for item in ranking(candidates, on: day, until: onsite, phase) where item.minutes <= left {
      items.append(item)
      left -= item.minutes
    }
    return PlanDay(day: day, phase: phase, items: items)
  }

  /// Everything that is worth doing on `day`, the most important first.
  func ranking(_ candidates: [Candidate], on day: StudyDay, until onsite: StudyDay, _ phase: PlanPhase) -> [PlanItem] {
    switch phase {
    case .build: due(candidates, on: day) + unseen(candidates, on: day)
    case .taper, .lastEvening:
      // Who has seen nothing yet has nothing to repeat.
      candidates.contains { $0.memory != nil }
        ? mostGained(candidates, on: day, until: onsite) : unseen(candidates, on: day)
    }
  }

  func phase(on day: StudyDay, until onsite: StudyDay, since begun: StudyDay) -> PlanPhase {
    let left = day.distance(to: onsite)
    let whole = begun.distance(to: onsite)
    let taper = min(max(2, Int((Double(whole) / 7).rounded())), whole / 2, 7)
    return left <= 1 ? .lastEvening : left <= taper ? .taper : .build
  }

  private func due(_ candidates: [Candidate], on day: StudyDay) -> [PlanItem] {
    candidates
      .filter { candidate in
        guard let memory = candidate.memory, let last = candidate.lastReview else { return false }
        return schedule.due(memory, since: last) <= day
      }
      .map { ($0, $0.priority * (1 - $0.readiness(on: day, schedule))) }
      .sorted { ($0.1, $1.0.problem) > ($1.1, $0.0.problem) }
      .map { item($0.0, .review, on: day) }
  }

  private func unseen(_ candidates: [Candidate], on day: StudyDay) -> [PlanItem] {
    var gaps = gaps(candidates, on: day)
    var unseen = Dictionary(grouping: candidates.filter { $0.memory == nil }, by: \.pattern)
      .mapValues { $0.sorted { (worth($0), $1.problem) < (worth($1), $0.problem) } }
    var order: [PlanItem] = []
    while let weakest = unseen.keys.max(by: { (gaps[$0] ?? 0, $1) < (gaps[$1] ?? 0, $0) }),
      let next = unseen[weakest]?.popLast()
    {
      order.append(item(next, .new, on: day))
      gaps[weakest, default: 0] -= next.priority * (1 - next.firstTryRate)
      if unseen[weakest]?.isEmpty == true { unseen[weakest] = nil }
    }
    return order
  }

  /// What can be gained a minute.
  private func worth(_ candidate: Candidate) -> Double {
    candidate.priority * (1 - candidate.firstTryRate) / Double(newMinutes[candidate.difficulty] ?? 40)
  }

  /// What each pattern lacks to be wholly known.
  private func gaps(_ candidates: [Candidate], on day: StudyDay) -> [String: Double] {
    candidates.reduce(into: [:]) { gaps, candidate in
      gaps[candidate.pattern, default: 0] += candidate.priority * (1 - candidate.readiness(on: day, schedule))
    }
  }

  private func mostGained(_ candidates: [Candidate], on day: StudyDay, until onsite: StudyDay) -> [PlanItem] {
    candidates
      .compactMap { candidate in
        guard candidate.memory != nil, candidate.lastReview != day else { return nil }
        let after = candidate.reviewed(.good, on: day, schedule)
        let gain = after.readiness(on: onsite, schedule) - candidate.readiness(on: onsite, schedule)
        let item = item(candidate, .review, on: day)
        return gain > 0.005 ? (item, candidate.priority * gain / Double(item.minutes)) : nil
      }
      .sorted { (left: (PlanItem, Double), right) in (left.1, right.0.problem) > (right.1, left.0.problem) }
      .map(\.0)
  }

  private func item(_ candidate: Candidate, _ kind: PlanItem.Kind, on day: StudyDay) -> PlanItem {
    let recall = candidate.readiness(on: day, schedule)
    let minutes =
      switch kind {
      case .new: Double(newMinutes[candidate.difficulty] ?? 40)
      case .review: Double(reviewMinutes.recalled) * recall + Double(reviewMinutes.forgotten) * (1 - recall)
      }
    // In steps of five: nobody plans by the minute.
    return PlanItem(
      problem: candidate.problem, kind: kind, minutes: Int((minutes / 5).rounded(.up)) * 5, recall: recall)
  }

  /// What is neither too bright nor too dark: a first sitting ends with help more often than not.
  private func expectedRating(_ candidate: Candidate) -> Rating {
    candidate.memory == nil && candidate.firstTryRate < 0.6 ? .hard : .good
  }

  private func skipped(_ candidates: [Candidate], _ onsite: StudyDay) -> [SkippedProblem] {
    candidates.sorted { ($0.priority, $1.problem) > ($1.priority, $0.problem) }.map { candidate in
      SkippedProblem(
        problem: candidate.problem,
        reason: candidate.memory == nil ? .noTime : .stillKnown(recall: candidate.readiness(on: onsite, schedule)))
    }
  }
}
