import Exchange
import FSRS
import Foundation
import GRDB
import JudgeModel
import MasteryLog
import Practice
import Testing

struct RoundTripTests {
  let noon = Date(timeIntervalSince1970: 1_790_000_000.25)
  let derivation = Derivation.fsrs(Grader()) { _ in .medium }
  let table = HistoryTable(Grader()) { _ in .medium }

  @Test(arguments: 1...5)
  func `what is exported and imported elsewhere gives the same memory of each problem`(_ seed: Int) throws {
    let log = try anyLog()
    let copy = try MasteryLog(DatabaseQueue(), derivation: derivation)
    try copy.record(elsewhere: history(of: log).submissions)
    #expect(try remembered(copy) == remembered(log))
    #expect(try table.lines(of: copy) == table.lines(of: log))
  }

  @Test func `what is imported again adds nothing, also where it came from`() throws {
    let log = try anyLog()
    let history = try history(of: log).submissions
    #expect(try log.record(elsewhere: history) == 0)
    let copy = try MasteryLog(DatabaseQueue(), derivation: derivation)
    #expect(try copy.record(elsewhere: history) == history.count)
    #expect(try copy.record(elsewhere: history) == 0)
  }

  @Test func `a grade is exported only where it does not follow from the rest`() throws {
    let log = try MasteryLog(DatabaseQueue(), derivation: derivation)
    let day = StudyDay(at: noon, utcOffset: 0)
    try log.record(attempt("good", .accepted, at: noon), source: "code")
    try log.record(attempt("overruled", .accepted, at: noon), source: "code")
    try log.record(Overruling(.hard, of: id("overruled"), on: day, at: noon, utcOffset: 0))
    var steep = attempt("steep", .accepted, at: noon)
    steep.meetsGrowth = false
    try log.record(steep, source: "code")
    try log.record(SittingEvent(.hint, level: 4, on: id("shown"), at: noon, utcOffset: 0))
    #expect(
      try table.lines(of: log) == [
        "good,2026-09-21T14:13:20.250Z,AC,,0,0,", "overruled,2026-09-21T14:13:20.250Z,AC,,0,0,hard",
        "shown,2026-09-21T14:13:20.250Z,none,,4,0,", "steep,2026-09-21T14:13:20.250Z,AC,,0,0,hard",
      ])
  }

  private func remembered(_ log: MasteryLog) throws -> [ProblemID: Remembered] {
    let problems = try log.progress().map { progress in
      PracticeProblem(
        id: progress.problem, title: "", difficulty: nil, patterns: [], hasPackage: false, progress: progress)
    }
    return Dictionary(uniqueKeysWithValues: problems.map { ($0.id, Remembered($0)) })
  }

  private func history(of log: MasteryLog) throws -> HistoryFile {
    let text = try ([HistoryTable.header] + table.lines(of: log)).joined(separator: "\n")
    let file = try HistoryFile(Array(text.utf8), file: "log.csv", zone: .gmt, now: .distantFuture)
    #expect(file.rejected == [])
    return file
  }

  private func anyLog() throws -> MasteryLog {
    let log = try MasteryLog(DatabaseQueue(), derivation: derivation)
    for step in 0..<150 {
      let at = noon.addingTimeInterval(Double(step) * 9_000.125)
      let problem = ["a", "b", "c", "d"].randomElement()!
      let utcOffset = [0, 7200, -12600].randomElement()!
      switch Int.random(in: 0..<7) {
      case 0: try log.record(SittingEvent(.start, on: id(problem), at: at, utcOffset: utcOffset))
      case 1:
        try log.record(SittingEvent(.hint, level: .random(in: 1...4), on: id(problem), at: at, utcOffset: utcOffset))
      case 2:
        let day = StudyDay(at: at, utcOffset: utcOffset)
        try log.record(
          Overruling(Rating.allCases.randomElement()!, of: id(problem), on: day, at: at, utcOffset: utcOffset))
      default:
        var attempt = attempt(problem, Bool.random() ? .accepted : .wrongAnswer, at: at, utcOffset: utcOffset)
        attempt.meetsGrowth = [true, false, nil].randomElement()!
        try log.record(attempt, source: "code")
      }
    }
    return log
  }

  private func attempt(_ problem: String, _ verdict: Verdict, at date: Date, utcOffset: Int = 0) -> Attempt {
    Attempt(
      problem: id(problem), language: LanguageID(rawValue: "toy"), verdict: verdict, judgedAt: date,
      utcOffset: utcOffset, compileMilliseconds: 1, cpuMilliseconds: 1, wallMilliseconds: 1, peakBytes: 1,
      casesAccepted: 1, casesTotal: 2, failedCase: nil, code: Digest(of: "code"))
  }

  private func id(_ slug: String) -> ProblemID { ProblemID(rawValue: slug) ?? .twoSum }
}

/// What the review schedule follows from.
private struct Remembered: Equatable {
  let memory: Memory?
  let lastReview: StudyDay?
  let reviews: Int?
  let ratings: [Rating?]

  init(_ problem: PracticeProblem) {
    memory = problem.progress?.memory
    lastReview = problem.progress?.lastReview
    reviews = problem.progress?.reviews
    ratings = [problem.progress?.firstRating, problem.progress?.rating]
  }
}
