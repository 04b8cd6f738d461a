import Foundation
import GRDB
import JudgeModel
import MasteryLog
import SystemPackage
import TestSupport
import Testing

struct MasteryLogTests {
  let log: MasteryLog

  init() throws {
    log = try MasteryLog(DatabaseQueue(), derivation: .nothing)
  }

  @Test func `an empty log has no attempts`() throws {
    #expect(try log.attempts(limit: 10) == [])
  }

  @Test func `an attempt is kept as it was, with its id`() throws {
    var attempt = attempt("two-sum", .wrongAnswer)
    attempt.failedCase = "equal-pair"
    let recorded = try log.record(attempt, source: "code")
    attempt.id = 1
    #expect(recorded == attempt)
    #expect(try log.attempts(limit: 10) == [attempt])
  }

  @Test func `attempts are listed from the newest, as many as asked for`() throws {
    for problem in ["a", "b", "c"] { try log.record(attempt(problem), source: "code") }
    #expect(try log.attempts(limit: 2).map(\.problem.rawValue) == ["c", "b"])
    #expect(try log.attempts(limit: 10).map(\.id) == [3, 2, 1])
  }

  @Test func `the attempts on one problem are listed alone`() throws {
    for problem in ["a", "b", "a"] { try log.record(attempt(problem), source: "code") }
    #expect(try log.attempts(on: ProblemID(rawValue: "a"), limit: 10).map(\.id) == [3, 1])
    #expect(try log.attempts(on: ProblemID(rawValue: "c"), limit: 10) == [])
  }

  @Test func `failed submits are counted from the last accepted one of the sitting, on each problem`() throws {
    let submits: [(String, Verdict, Int)] = [
      ("a", .wrongAnswer, 0), ("a", .compileError, 1), ("b", .runtimeError, 0), ("a", .timeLimitExceeded, 2),
      ("a", .accepted, 3), ("a", .accepted, 0), ("b", .accepted, 1), ("a", .wrongAnswer, 0), ("a", .wrongAnswer, 1),
    ]
    for (problem, verdict, failed) in submits {
      #expect(try log.record(attempt(problem, verdict), source: "code").failedSubmits == failed)
    }
  }

  @Test func `a source is kept once and found from each of its attempts`() throws {
    let database = try DatabaseQueue()
    let log = try MasteryLog(database, derivation: .nothing)
    let first = try log.record(attempt("a"), source: "code")
    let second = try log.record(attempt("b"), source: "code")
    let third = try log.record(attempt("a", source: "other"), source: "other")
    #expect(try [first, second, third].map { try log.source(of: $0) } == ["code", "code", "other"])
    #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 2)
  }

  @Test func `an attempt that was never recorded has no source`() throws {
    #expect(try log.source(of: attempt("a")) == nil)
  }

  @Test func `a log in a file is there when it is opened again`() throws {
    let file = try TemporaryFolder().path.removingLastComponent().appending("judge-\(UUID().uuidString).db")
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.string + suffix) } }
    try MasteryLog(file: file, derivation: .nothing).record(attempt("a"), source: "code")
    let again = try MasteryLog(file: file, derivation: .nothing)
    #expect(try again.record(attempt("a"), source: "code").id == 2)
    #expect(try again.attempts(limit: 10).map(\.id) == [2, 1])
  }

  @Test func `logs of one file that write at once lose nothing`() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("judge.db")
    let attempt = attempt("a", .wrongAnswer)
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let log = try MasteryLog(file: file, derivation: .nothing)
          for number in 0..<25 { try log.record(attempt, source: "\(writer) \(number)") }
        }
      }
      try await group.waitForAll()
    }
    let attempts = try MasteryLog(file: file, derivation: .nothing).attempts(limit: 1000)
    #expect(attempts.compactMap(\.id) == (1...100).reversed())
    #expect(attempts.map(\.failedSubmits) == (0..<100).reversed())
  }

  @Test(arguments: ["/no/such/folder/judge.db", "/proc/judge.db", "/dev/null/judge.db"])
  func `a log that cannot be written is an error`(_ file: FilePath) {
    #expect(throws: (any Error).self) { try MasteryLog(file: file, derivation: .nothing) }
  }

  @Test func `a file that is no database is an error and stays as it is`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "these are my notes\n", count: 100)
    let file = try folder.write(text, to: "judge.db")
    #expect(throws: (any Error).self) { try MasteryLog(file: file, derivation: .nothing) }
    #expect(try folder.read("judge.db") == text)
  }

  private func attempt(_ problem: String, _ verdict: Verdict = .accepted, source: String = "code") -> Attempt {
    Attempt(
      problem: ProblemID(rawValue: problem) ?? Self.other, language: LanguageID(rawValue: "toy"), verdict: verdict,
      judgedAt: Date(timeIntervalSince1970: 1_800_000_000.125), utcOffset: -12600, compileMilliseconds: 12.5,
      cpuMilliseconds: 1.25, wallMilliseconds: 3.5, peakBytes: 9_000_000, casesAccepted: 3, casesTotal: 7,
      failedCase: nil, code: Digest(of: source))
  }

  private static let other = ProblemID(rawValue: "other")!  // a slug
}

extension Derivation {
  static let nothing = Derivation(version: "nothing") { _, _ in nil }
}
