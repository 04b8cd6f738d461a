import Exchange
import FSRS
import Foundation
import JudgeModel
import Manifest
import MasteryLog
import Testing

struct HistoryFileTests {
  let now = Date(timeIntervalSince1970: 1_795_255_200)  // 2026-11-21T10:00:00Z
  let helsinki = TimeZone(identifier: "Europe/Helsinki")!

  @Test func `a row has what its columns say, in any order`() throws {
    let file = try read(
      """
      grade,verdict,slug,hints,finished_at,minutes,failed_submits
      hard,WA,two-sum,2,2026-05-01T10:00:00+02:00,14.5,3
      """)
    let row = PastSubmission(
      problem: .twoSum, finishedAt: date("2026-05-01T08:00:00Z"), utcOffset: 7200, verdict: .wrongAnswer,
      workSeconds: 870, hints: 2, failedSubmits: 3, grade: .hard)
    #expect(file.submissions == [row])
    #expect(file.rejected == [])
  }

  @Test func `a slug and a time are enough: it was accepted`() throws {
    let file = try read("slug,finished_at\ntwo-sum,2026-05-01T10:00:00Z\n")
    #expect(file.submissions == [accepted("2026-05-01T10:00:00Z", utcOffset: 0)])
  }

  @Test(arguments: [
    "\u{feff}slug,finished_at\r\ntwo-sum,2026-05-01T10:00:00Z\r\n",
    "slug;finished_at\n\n;\ntwo-sum;2026-05-01T10:00:00Z",
    "\"slug\",\"finished_at\"\n\"two-sum\",\"2026-05-01T10:00:00Z\"\n\n",
    "Slug\tFinished At\nTwo-Sum\t2026-05-01T10:00:00Z",
    "slug,finished_at\nhttps://leetcode.com/problems/two-sum/description/,2026-05-01T10:00:00Z",
  ])
  func `spreadsheets write tables in many ways`(_ text: String) throws {
    #expect(try read(text).submissions == [accepted("2026-05-01T10:00:00Z", utcOffset: 0)])
  }

  @Test(arguments: [
    ("2026-05-01T10:00:00+02:00", "2026-05-01T08:00:00Z", 7200), ("2026-05-01T10:00:00Z", "2026-05-01T10:00:00Z", 0),
    ("2026-05-01 10:00:00-0330", "2026-05-01T13:30:00Z", -12600), ("2026-05-01 10:00", "2026-05-01T07:00:00Z", 10800),
    ("2026-05-01T10:00:30", "2026-05-01T07:00:30Z", 10800), ("2026-05-01", "2026-05-01T09:00:00Z", 10800),
    ("2026-02-28", "2026-02-28T10:00:00Z", 7200), ("2024-02-29 23:59", "2024-02-29T21:59:00Z", 7200),
    ("2026-11-21", "2026-11-21T10:00:00Z", 7200), ("1970-01-02T00:00Z", "1970-01-02T00:00:00Z", 0),
  ])
  func `a time without offset is local, a day is its noon`(_ text: String, _ time: String, _ utcOffset: Int) throws {
    #expect(try read("slug,finished_at\ntwo-sum,\(text)").submissions == [accepted(time, utcOffset: utcOffset)])
  }

  @Test func `a fraction of a second is kept`() throws {
    let row = try read("slug,finished_at\ntwo-sum,2026-05-01T10:00:00.125Z").submissions.first
    #expect(row?.finishedAt == date("2026-05-01T10:00:00Z").addingTimeInterval(0.125))
  }

  @Test(arguments: [
    ("AC", Verdict.accepted), ("accepted", .accepted), ("wa", .wrongAnswer), ("Wrong Answer", .wrongAnswer),
    ("TLE", .timeLimitExceeded), ("time limit exceeded", .timeLimitExceeded),
    ("Memory Limit Exceeded", .memoryLimitExceeded),
    ("OLE", .outputLimitExceeded), ("Runtime Error", .runtimeError), ("RTE", .runtimeError),
    ("Compile Error", .compileError),
    ("SV", .securityViolation), ("", .accepted),
  ])
  func `verdicts are codes or words`(_ text: String, _ verdict: Verdict) throws {
    #expect(try read("slug,finished_at,verdict\ntwo-sum,2026-05-01,\(text)").submissions.map(\.verdict) == [verdict])
  }

  @Test(arguments: [("again", Rating.again), ("Hard", .hard), ("3", .good), ("EASY", .easy), ("", nil)])
  func `grades are words or numbers`(_ text: String, _ grade: Rating?) throws {
    #expect(try read("slug,finished_at,grade\ntwo-sum,2026-05-01,\(text)").submissions.map(\.grade) == [grade])
  }

  @Test(
    arguments: [
      (",2026-05-01", .noProblem("")), ("1,2026-05-01", .noProblem("1")), ("Two Sum,2026-05-01", .noProblem("Two Sum")),
      ("two-sum,", .invalidTime("")), ("two-sum,yesterday", .invalidTime("yesterday")),
      ("two-sum,2026-02-29", .invalidTime("2026-02-29")),
      ("two-sum,2026-05-01T25:00", .invalidTime("2026-05-01T25:00")),
      ("two-sum,01.05.2026", .invalidTime("01.05.2026")),
      ("two-sum,2026-05-01T10:00:00+2", .invalidTime("2026-05-01T10:00:00+2")),
      ("two-sum,2026-11-22", .future("2026-11-22")), ("two-sum,2026-11-21T10:00:01Z", .future("2026-11-21T10:00:01Z")),
      ("two-sum,2026-05-01,maybe", .unknownVerdict("maybe")), ("two-sum,2026-05-01,,-1", .invalidMinutes("-1")),
      ("two-sum,2026-05-01,,soon", .invalidMinutes("soon")), ("two-sum,2026-05-01,,nan", .invalidMinutes("nan")),
      ("two-sum,2026-05-01,,1e300", .invalidMinutes("1e300")), ("two-sum,2026-05-01,,,5", .invalidHints("5")),
      ("two-sum,2026-05-01,,,,-1", .invalidFailedSubmits("-1")), ("two-sum,2026-05-01,,,,,0", .unknownGrade("0")),
      ("two-sum,2026-05-01,,,,,fine", .unknownGrade("fine")),
      ("two-sum,2026-05-01,,,,,,x", .tooManyCells(8, columns: 7)),
      ("two-sum,2026-05-01,none", .nothingDone),
    ] as [(String, RejectedHistoryRow.Reason)])
  func `a row that cannot be read is named with its line, and the others are read`(
    _ row: String, _ reason: RejectedHistoryRow.Reason
  ) throws {
    let header = "slug,finished_at,verdict,minutes,hints,failed_submits,grade"
    let file = try read("\(header)\n\n\(row)\ntwo-sum,2026-05-01T10:00:00Z\n")
    #expect(file.rejected.map(\.reason) == [reason])
    #expect(file.rejected.map(\.location.description) == ["solved.csv:3"])
    #expect(file.submissions == [accepted("2026-05-01T10:00:00Z", utcOffset: 0)])
  }

  @Test func `columns that mean nothing are named`() throws {
    #expect(
      try read("slug,Notes,finished_at,runtime\ntwo-sum,x,2026-05-01,3 ms").ignoredColumns == ["Notes", "runtime"])
  }

  @Test func `a comma may stand before the fraction of a minute`() throws {
    #expect(try read("slug;finished_at;minutes\ntwo-sum;2026-05-01;1,5").submissions.map(\.workSeconds) == [90])
  }

  @Test func `without a slug or a time nothing can be read`() {
    #expect(throws: HistoryError.missingColumns([.finishedAt], file: "solved.csv", found: ["slug", "date"])) {
      try read("slug,date\ntwo-sum,2026-05-01")
    }
    #expect(throws: HistoryError.empty(file: "solved.csv")) { try read(" \n") }
    #expect(throws: HistoryError.notText(file: "solved.csv")) {
      try HistoryFile([0x50, 0x4b, 0x03, 0x04, 0], file: "solved.csv", zone: .gmt, now: now)
    }
  }

  private func read(_ text: String) throws -> HistoryFile {
    try HistoryFile(Array(text.utf8), file: "solved.csv", zone: helsinki, now: now)
  }

  private func accepted(_ time: String, utcOffset: Int) -> PastSubmission {
    PastSubmission(problem: .twoSum, finishedAt: date(time), utcOffset: utcOffset, verdict: .accepted)
  }

  private func date(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }
}

extension ProblemID {
  static let twoSum = ProblemID(rawValue: "two-sum")!  // a slug
}
