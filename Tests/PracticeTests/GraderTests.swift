import FSRS
import Foundation
import JudgeModel
import MasteryLog
import Practice
import Testing

struct GraderTests {
  private let day = StudyDay("2026-11-21")!

  @Test(arguments: [
    // Hints, failed submits, minutes of a medium problem (target 30, -1: no clock ran), grade, label.
    (0, 0, 15, Rating.easy, MasteryLabel.solid), (0, 0, 16, .good, .solid), (0, 0, 45, .good, .solid),
    (0, 0, 46, .hard, .shaky), (0, 0, -1, .good, .solid), (0, 1, 10, .good, .solid), (0, 2, 10, .hard, .bugs),
    (1, 0, 10, .hard, .shaky), (2, 1, 10, .hard, .shaky), (2, 2, 10, .hard, .bugs), (3, 0, 10, .again, .bugs),
    (4, 0, 10, .again, .bugs),
  ])
  func `an accepted attempt is graded by hints, failed submits and time`(
    hints: Int, failedSubmits: Int, minutes: Int, rating: Rating, label: MasteryLabel
  ) throws {
    let grade = try #require(
      self.grade(accepted(hints: hints, failedSubmits: failedSubmits, minutes: minutes < 0 ? nil : minutes)))
    #expect(grade.rating == rating)
    #expect(grade.label == label)
  }

  @Test(arguments: [
    (Difficulty.easy, 7, Rating.easy), (.easy, 22, .good), (.easy, 23, .hard), (.hard, 30, .easy),
    (.hard, 90, .good), (.hard, 91, .hard),
  ])
  func `the time that counts depends on the difficulty`(difficulty: Difficulty, minutes: Int, rating: Rating) {
    let sitting = Sitting(day: day, attempts: [accepted(minutes: minutes)])
    #expect(Grader().grade(sitting, difficulty: difficulty)?.rating == rating)
  }

  @Test func `growth counts once it is measured`() {
    var attempt = accepted(minutes: 10)
    attempt.meetsGrowth = true
    #expect(grade(attempt)?.rating == .easy)
    attempt.meetsGrowth = false
    #expect(grade(attempt)?.rating == .hard)
  }

  @Test func `a sitting without an accepted attempt is a failure, with or without a clue`() {
    var attempt = accepted()
    attempt.verdict = .wrongAnswer
    attempt.casesTotal = 20
    #expect(grade(attempt) == Grade(rating: .again, label: .noClue, reasons: [.notAccepted]))
    attempt.casesAccepted = 2
    #expect(grade(attempt) == Grade(rating: .again, label: .bugs, reasons: [.notAccepted]))
  }

  @Test func `only what came before the first accepted attempt counts`() {
    var late = accepted(hints: 4)
    late.verdict = .wrongAnswer
    let sitting = Sitting(day: day, attempts: [accepted(minutes: 10), late])
    #expect(Grader().grade(sitting, difficulty: .medium)?.rating == .easy)
  }

  @Test func `what came before counts also when the accepted attempt was judged elsewhere`() {
    var wrong = accepted()
    wrong.verdict = .wrongAnswer
    let twice = Sitting(day: day, attempts: [wrong, wrong, accepted(minutes: 5)])
    #expect(Grader().grade(twice, difficulty: .easy)?.rating == .hard)
    let shown = Sitting(day: day, attempts: [accepted(minutes: 5)], events: [hint(4)])
    #expect(Grader().grade(shown, difficulty: .easy)?.rating == .again)
    wrong.hints = 3
    let hinted = Sitting(day: day, attempts: [wrong, accepted(minutes: 5)])
    #expect(Grader().grade(hinted, difficulty: .easy)?.rating == .again)
  }

  @Test func `looking at the solution is a failure, looking at a hint is nothing yet`() {
    #expect(Grader().grade(Sitting(day: day, events: [hint(2)]), difficulty: .easy) == nil)
    #expect(
      Grader().grade(Sitting(day: day, events: [hint(4)]), difficulty: .easy)
        == Grade(rating: .again, label: .noClue, reasons: [.solutionShown, .notAccepted]))
  }

  @Test func `the learner's word overrules the facts, which stay beside it`() {
    let sitting = Sitting(day: day, attempts: [accepted(minutes: 10)], overruling: .hard)
    let grade = Grader().grade(sitting, difficulty: .medium)
    #expect(grade?.rating == .hard)
    #expect(grade?.label == .shaky)
    #expect(grade?.reasons.first == .overruled(.easy))
  }

  @Test func `reasons are told in words`() throws {
    let grade = try #require(self.grade(accepted(hints: 1, failedSubmits: 2, minutes: 50)))
    #expect(
      grade.reasons.map(\.description) == ["accepted", "1 hint", "2 failed submits", "50 min, over 1.5 × 30"])
  }

  private func grade(_ attempt: Attempt) -> Grade? {
    Grader().grade(Sitting(day: day, attempts: [attempt]), difficulty: .medium)
  }

  private func accepted(hints: Int = 0, failedSubmits: Int = 0, minutes: Int? = nil) -> Attempt {
    Attempt(
      problem: .twoSum, verdict: .accepted, judgedAt: day.midnight, utcOffset: 0, workSeconds: minutes.map { $0 * 60 },
      hints: hints, failedSubmits: failedSubmits)
  }

  private func hint(_ level: Int) -> SittingEvent {
    SittingEvent(.hint, level: level, on: .twoSum, at: day.midnight, utcOffset: 0)
  }
}

extension ProblemID {
  static let twoSum = ProblemID(rawValue: "two-sum")!
}
