import FSRS
import Foundation
import GRDB
import JudgeModel
import MasteryLog
import Practice
import Testing

struct DerivationTests {
  private let derivation = Derivation.fsrs(Grader()) { _ in .medium }
  private let noon = StudyDay("2026-11-01")!.midnight.addingTimeInterval(12 * 3600)

  @Test func `each sitting is one review, whole days apart`() throws {
    let progress = try #require(
      derivation.progress(.twoSum, history([(0, .wrongAnswer), (0.05, .accepted), (3, .accepted), (11, .accepted)])))
    let model = MemoryModel()
    // No clock ran, so each of these is Good.
    let first = model.memory(after: .good)
    let expected = model.memory(model.memory(first, after: .good, days: 3), after: .good, days: 8)
    #expect(progress.memory == expected)
    #expect(progress.reviews == 3)
    #expect(progress.lastReview == StudyDay("2026-11-12"))
    #expect(progress.label == .solid)
  }

  @Test func `work after midnight belongs to the evening before`() throws {
    let late = history([(0, .wrongAnswer), (0.6, .accepted)])  // 02:24
    #expect(derivation.progress(.twoSum, late)?.reviews == 1)
    let early = history([(0, .wrongAnswer), (0.7, .accepted)])  // 04:48
    #expect(derivation.progress(.twoSum, early)?.reviews == 2)
  }

  @Test func `mastered is Easy again a week later, with an insight`() {
    var history = history([(0, .accepted), (7, .accepted)])
    for index in history.attempts.indices { history.attempts[index].workSeconds = 600 }
    #expect(derivation.progress(.twoSum, history)?.label == .solid)
    history.hasInsight = true
    #expect(derivation.progress(.twoSum, history)?.label == .mastered)
    history.attempts[1].judgedAt -= 86400
    #expect(derivation.progress(.twoSum, history)?.label == .solid)
  }

  @Test func `a history without a graded sitting is no progress`() {
    #expect(derivation.progress(.twoSum, ProblemHistory()) == nil)
    let started = SittingEvent(.start, on: .twoSum, at: noon, utcOffset: 0)
    #expect(derivation.progress(.twoSum, ProblemHistory(events: [started])) == nil)
  }

  @Test func `what the log keeps is what a replay gives, after any history`() throws {
    let database = try DatabaseQueue()
    let log = try MasteryLog(database, derivation: derivation)
    let problems = ["a", "b", "c"].compactMap(ProblemID.init)
    for step in 0..<200 {
      let at = noon.addingTimeInterval(Double(step) * 21_000)
      let problem = problems.randomElement()!
      switch Int.random(in: 0..<8) {
      case 0: try log.record(SittingEvent(.start, on: problem, at: at, utcOffset: 3600))
      case 1: try log.record(SittingEvent(.hint, level: .random(in: 1...4), on: problem, at: at, utcOffset: 3600))
      case 2:
        let day = StudyDay(at: at, utcOffset: 3600)
        try log.record(Overruling(Rating.allCases.randomElement()!, of: problem, on: day, at: at, utcOffset: 3600))
      case 3: try log.record(Insight("look before you store", on: problem, at: at, utcOffset: 3600))
      case 4:
        let past = PastSubmission(
          problem: problem, finishedAt: at, utcOffset: 0, verdict: .accepted, workSeconds: 900, grade: .hard)
        try log.record(elsewhere: [past])
      default:
        try log.record(attempt(problem, Bool.random() ? .accepted : .wrongAnswer, at: at), source: "code")
      }
    }
    let kept = try Set(log.progress())
    #expect(kept.count == 3)
    for progress in kept {
      #expect(derivation.progress(progress.problem, try log.history(of: progress.problem)) == progress)
    }
    try database.write {
      try $0.execute(sql: "UPDATE progress SET stability = 1; UPDATE derivation SET version = 'old'")
    }
    #expect(try Set(MasteryLog(database, derivation: derivation).progress()) == kept)
  }

  private func history(_ attempts: [(days: Double, verdict: Verdict)]) -> ProblemHistory {
    ProblemHistory(
      attempts: attempts.map { attempt(.twoSum, $0.verdict, at: noon.addingTimeInterval($0.days * 86400)) })
  }

  private func attempt(_ problem: ProblemID, _ verdict: Verdict, at date: Date) -> Attempt {
    Attempt(
      problem: problem, language: LanguageID(rawValue: "toy"), verdict: verdict, judgedAt: date, utcOffset: 0,
      compileMilliseconds: 1, cpuMilliseconds: 1, wallMilliseconds: 1, peakBytes: 1, casesAccepted: 1, casesTotal: 2,
      failedCase: nil, code: Digest(of: "code"))
  }
}
