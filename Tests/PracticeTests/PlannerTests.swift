import FSRS
import JudgeModel
import Testing

@testable import Practice

struct PlannerTests {
  private let today = StudyDay("2026-11-21")!
  private let planner = Planner()

  @Test func `a plan goes from today to the evening before, and no day is longer than asked`() {
    let onsite = today.advanced(by: 21)
    let plan = planner.plan(unseen(60), from: today, until: onsite, since: today, minutesPerDay: 120)
    #expect(plan.days.map(\.day) == Array(today..<onsite))
    #expect(plan.days.allSatisfy { $0.minutes <= 120 })
    #expect(plan.days.map(\.phase) == Array(repeating: .build, count: 18) + [.taper, .taper, .lastEvening])
    #expect(plan.days.last.map { $0.minutes <= 30 } == true)
  }

  @Test func `nothing is new in the last days, and a problem is new only once`() {
    let plan = planner.plan(
      unseen(60), from: today, until: today.advanced(by: 21), since: today, minutesPerDay: 120)
    let new = plan.days.flatMap { day in day.items.filter { $0.kind == .new }.map { (day.phase, $0.problem) } }
    #expect(new.allSatisfy { $0.0 == .build })
    #expect(Set(new.map(\.1)).count == new.count)
  }

  @Test func `the last days are counted from when the onsite was known, however near it is`() {
    let onsite = today.advanced(by: 5)
    #expect(planner.phase(on: today, until: onsite, since: today.advanced(by: -30)) == .taper)
    #expect(planner.phase(on: today, until: onsite, since: today) == .build)
  }

  @Test func `what is due comes before what is new`() {
    var candidates = unseen(3)
    candidates[2].memory = Memory(stability: 2, difficulty: 5)
    candidates[2].lastReview = today.advanced(by: -10)
    candidates[2].priority = 0.01
    let items = planner.day(today, candidates, until: today.advanced(by: 21), since: today, minutes: 120).items
    #expect(items.map(\.kind) == [.review, .new, .new])
    #expect(items.first?.problem == candidates[2].problem)
  }

  @Test func `new problems come from the pattern that lacks most`() {
    var candidates = unseen(4)
    for index in [0, 1] { candidates[index].patterns = ["graphs"] }
    candidates[2].memory = Memory(stability: 30, difficulty: 5)
    candidates[2].lastReview = today.advanced(by: -1)
    let items = planner.day(today, candidates, until: today.advanced(by: 21), since: today, minutes: 120).items
    #expect(items.map(\.problem) == [0, 3, 1].map { candidates[$0].problem })
  }

  @Test func `what is left out is said, with the reason`() {
    var candidates = unseen(3)
    candidates[0].memory = Memory(stability: 400, difficulty: 5)
    candidates[0].lastReview = today
    let plan = planner.plan(candidates, from: today, until: today.advanced(by: 2), since: today, minutesPerDay: 40)
    #expect(plan.skipped.map(\.problem) == [candidates[0].problem, candidates[2].problem])
    #expect(plan.skipped.last?.reason == .noTime)
    guard case .stillKnown(let recall) = plan.skipped.first?.reason else { return #expect(Bool(false)) }
    #expect(recall > 0.95)
  }

  @Test func `who has seen nothing and has one evening spends it on what matters most`() {
    let plan = planner.plan(unseen(3), from: today, until: today.advanced(by: 1), since: today, minutesPerDay: 60)
    #expect(plan.days.map(\.phase) == [.lastEvening])
    #expect(plan.days[0].items.map(\.kind) == [.new])
  }

  @Test func `there is nothing to plan on the day itself or after it`() {
    #expect(planner.plan(unseen(3), from: today, until: today, since: today, minutesPerDay: 60).days == [])
    let over = planner.plan(
      unseen(3), from: today, until: today.advanced(by: -4), since: today, minutesPerDay: 60)
    #expect(over.days == [])
  }

  @Test func `keeping the plan is better than stopping`() {
    var candidates = unseen(30)
    for index in 0..<15 {
      candidates[index].memory = Memory(stability: Double(index + 1), difficulty: 5)
      candidates[index].lastReview = today.advanced(by: -index)
    }
    let onsite = today.advanced(by: 21)
    let plan = planner.plan(candidates, from: today, until: onsite, since: today, minutesPerDay: 120)
    let stopped = Readiness(candidates, on: onsite, planner.schedule)
    let kept = Readiness(plan.outcome, on: onsite, planner.schedule)
    #expect(kept.value > stopped.value + 0.2)
    #expect(kept.low <= kept.value && kept.value <= kept.high)
  }

  private func unseen(_ count: Int) -> [Candidate] {
    (0..<count).map { index in
      Candidate(
        problem: ProblemID(rawValue: "problem-\(100 + index)")!, priority: 1, difficulty: .medium,
        patterns: ["arrays-hashing"], firstTryRate: 0.4)
    }
  }
}
