import FSRS
import Foundation
import GRDB
import JudgeModel
import SystemPackage
import TestSupport
import Testing

@testable import MasteryLog

struct RecoveryTests {
  let folder: TemporaryFolder
  let file: FilePath
  private static let attempts = 1000
  private static let whole = [
    RecoveredTable(name: "attempt", saved: attempts, lost: 0), RecoveredTable(name: "companyTag", saved: 0, lost: 0),
    RecoveredTable(name: "insight", saved: 1, lost: 0),
    RecoveredTable(name: "note", saved: 1, lost: 0), RecoveredTable(name: "onsite", saved: 1, lost: 0),
    RecoveredTable(name: "overruling", saved: 200, lost: 0), RecoveredTable(name: "recall", saved: 1, lost: 0),
    RecoveredTable(name: "sittingEvent", saved: 200, lost: 0), RecoveredTable(name: "source", saved: 402, lost: 0),
  ]

  init() throws {
    folder = try TemporaryFolder()
    file = folder.path.appending("judge.db")
    try Self.fill(file)
  }

  @Test func `a log that is not damaged stays as it is`() throws {
    let before = try Data(contentsOf: URL(filePath: file.string))
    #expect(try recover() == nil)
    #expect(try Data(contentsOf: URL(filePath: file.string)) == before)
    #expect(folder.files().allSatisfy { !$0.contains("damaged") && !$0.contains("recovering") })
  }

  @Test(arguments: [16, 100, 4096])
  func `without its header nothing is lost`(_ length: Int) throws {
    try damage { $0.replaceSubrange(0..<length, with: [UInt8](repeating: 0, count: length)) }
    try expectDamaged()
    #expect(try recover()?.tables == Self.whole)
    try expectRecovered(attempts: Self.attempts)
  }

  @Test func `a page in the middle costs only what was on it`() throws {
    try damage { bytes in
      let page = leaf(of: "attempt", in: bytes)
      for index in page * 4096..<(page + 1) * 4096 { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    }
    try expectDamaged()
    let tables = try #require(try recover()?.tables)
    let attempt = try #require(tables.first { $0.name == "attempt" })
    #expect(attempt.lost > 0 && attempt.lost < 40)
    #expect(attempt.saved + attempt.lost == Self.attempts)
    #expect(tables.filter { $0.name != "attempt" } == Self.whole.filter { $0.name != "attempt" })
    try expectRecovered(attempts: attempt.saved)
  }

  @Test func `the page that leads to all attempts costs none of them`() throws {
    let root = try rootPage(of: "attempt")
    try damage { bytes in
      for index in (root - 1) * 4096..<root * 4096 { bytes[index] = 0xff }
    }
    try expectDamaged()
    #expect(try recover()?.tables == Self.whole)
    try expectRecovered(attempts: Self.attempts)
  }

  @Test func `of a log that was cut off, the rest is saved`() throws {
    try damage { $0.removeLast($0.count / 3 + 1234) }
    try expectDamaged()
    let tables = try #require(try recover()?.tables)
    let attempt = try #require(tables.first { $0.name == "attempt" })
    #expect(attempt.saved > Self.attempts / 10)
    try expectRecovered(attempts: attempt.saved)
  }

  @Test func `every tenth page may be gone`() throws {
    try damage { bytes in
      for page in stride(from: 5, to: bytes.count / 4096, by: 10) {
        bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: [UInt8](repeating: 0, count: 4096))
      }
    }
    try expectDamaged()
    let saved = try #require(try recover()?.tables.first { $0.name == "attempt" }?.saved)
    #expect(saved > Self.attempts * 3 / 4)
    try expectRecovered(attempts: saved)
  }

  @Test func `a row that nobody understands is named, left out and kept in the original`() throws {
    let database = try DatabaseQueue(path: file.string)
    try database.write { try $0.execute(sql: "UPDATE attempt SET verdict = 'XX' WHERE id = 500") }
    try database.close()
    let log = try MasteryLog(file: file, derivation: .nothing)
    #expect { try log.attempts(limit: Self.attempts) } throws: {
      guard case MasteryLogError.damaged(file, let reason)? = $0 as? MasteryLogError else { return false }
      return reason.contains("XX")
    }
    let report = try #require(try recover())
    #expect(report.tables.first { $0.name == "attempt" } == RecoveredTable(name: "attempt", saved: 999, lost: 1))
    let original = try DatabaseQueue(path: report.original.string)
    #expect(try original.read { try String.fetchOne($0, sql: "SELECT verdict FROM attempt WHERE id = 500") } == "XX")
    try expectRecovered(attempts: 999)
  }

  @Test func `what is only in the journal is saved too`() throws {
    let other = folder.path.appending("other")
    try FileManager.default.createDirectory(atPath: other.string, withIntermediateDirectories: true)
    let log = try MasteryLog(file: file, derivation: .nothing)
    try log.record(Self.attempt(Self.attempts), source: "source")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: file.string + suffix, toPath: "\(other)/judge.db\(suffix)")
    }
    let copy = other.appending("judge.db")
    let page = leaf(of: "attempt", in: Array(try Data(contentsOf: URL(filePath: copy.string))))
    try zero(copy, page * 4096..<(page + 1) * 4096)
    let report = try #require(try LogRecovery(of: copy, derivation: .nothing).run(on: day))
    let attempt = try #require(report.tables.first { $0.name == "attempt" })
    #expect(attempt.saved + attempt.lost == Self.attempts + 1)
    #expect(try MasteryLog(file: copy, derivation: .nothing).attempts(limit: 1).map(\.id) == [1001])
    #expect(FileManager.default.fileExists(atPath: "\(other)/judge.db.damaged-2026-11-21-wal"))
  }

  @Test func `garbage in the journal is no damage`() throws {
    let log = try MasteryLog(file: file, derivation: .nothing)
    try log.record(Self.attempt(Self.attempts), source: "source")
    let copy = folder.path.appending("copy.db")
    try FileManager.default.copyItem(atPath: file.string, toPath: copy.string)
    try Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 131) }).write(to: URL(filePath: "\(copy)-wal"))
    #expect(try LogRecovery(of: copy, derivation: .nothing).run(on: day) == nil)
    #expect(try MasteryLog(file: copy, derivation: .nothing).attempts(limit: 10_000).count >= Self.attempts)
  }

  @Test func `the original is kept as it was, and an earlier one beside it`() throws {
    for name in ["judge.db.damaged-2026-11-21", "judge.db.damaged-2026-11-21-2"] {
      try zero(file, 0..<100)
      let damaged = try Data(contentsOf: URL(filePath: file.string))
      #expect(try recover()?.original == folder.path.appending(name))
      #expect(try Data(contentsOf: URL(filePath: folder.path.appending(name).string)) == damaged)
    }
    try expectRecovered(attempts: Self.attempts)
  }

  @Test func `a file that never was a log is left alone`() throws {
    let text = String(repeating: "these are my notes\n", count: 1000)
    try folder.write(text, to: "judge.db")
    #expect(throws: MasteryLogError.nothingToRecover(file)) { try recover() }
    #expect(try folder.read("judge.db") == text)
    #expect(folder.files() == ["judge.db"])
  }

  @Test func `without a log there is nothing to recover`() throws {
    let missing = folder.path.appending("missing.db")
    #expect(throws: MasteryLogError.missing(missing)) {
      try LogRecovery(of: missing, derivation: .nothing).run(on: day)
    }
    #expect(!FileManager.default.fileExists(atPath: missing.string))
  }

  private var day: StudyDay { StudyDay("2026-11-21") ?? StudyDay(rawValue: 0) }

  private func recover() throws -> LogRecovery.Report? {
    try LogRecovery(of: file, derivation: .nothing).run(on: day)
  }

  /// As a command would meet it.
  private func expectDamaged() throws {
    #expect {
      let log = try MasteryLog(file: file, derivation: .nothing)
      try log.forEachRecord { _ in }
    } throws: {
      if case MasteryLogError.damaged(file, _)? = $0 as? MasteryLogError { true } else { false }
    }
  }

  private func expectRecovered(attempts: Int) throws {
    let log = try MasteryLog(file: file, derivation: .nothing)
    let found = try log.attempts(limit: 100_000)
    #expect(found.count == attempts)
    for attempt in found {
      let number = Int(try #require(attempt.id)) - 1
      var expected = Self.attempt(number)
      expected.id = attempt.id
      expected.failedSubmits = attempt.failedSubmits
      expected.hints = attempt.hints
      if attempt.code == nil { expected.code = nil }
      #expect(attempt == expected)
      if let source = try log.source(of: attempt) { #expect(source == Self.source(number)) }
    }
    #expect(try log.database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try log.database.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
  }

  private func damage(_ change: (inout [UInt8]) -> Void) throws {
    var bytes = Array(try Data(contentsOf: URL(filePath: file.string)))
    change(&bytes)
    try Data(bytes).write(to: URL(filePath: file.string))
  }

  private func zero(_ file: FilePath, _ range: Range<Int>) throws {
    var bytes = Array(try Data(contentsOf: URL(filePath: file.string)))
    bytes.replaceSubrange(range, with: [UInt8](repeating: 0, count: range.count))
    try Data(bytes).write(to: URL(filePath: file.string))
  }

  private func rootPage(of table: String) throws -> Int {
    let database = try DatabaseQueue(path: file.string)
    defer { try? database.close() }
    return try #require(
      try database.read {
        try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
      })
  }

  /// A page of a table, by what is on it: attempts are where verdicts and a day are near each other.
  private func leaf(of table: String, in bytes: [UInt8]) -> Int {
    let pages = (1..<bytes.count / 4096).filter { bytes[$0 * 4096] == 13 }
    let text = Array("equal-pair".utf8)
    let leaves = pages.filter { bytes[$0 * 4096..<($0 + 1) * 4096].firstRange(of: text) != nil }
    return leaves[leaves.count / 2]
  }

  private static func fill(_ file: FilePath) throws {
    let log = try MasteryLog(file: file, derivation: .nothing)
    let problem = ProblemID(rawValue: "two-sum")!  // a slug
    let at = Date(timeIntervalSince1970: 1_700_000_000)
    try log.write { db in
      for number in 0..<attempts {
        var attempt = attempt(number)
        if let code = attempt.code {
          try db.execute(
            sql: "INSERT OR IGNORE INTO source (digest, text) VALUES (?, ?)",
            arguments: [code.rawValue, source(number)])
        }
        try attempt.insert(db)
      }
      for number in 0..<200 {
        let day = StudyDay(rawValue: 20_000 + number)
        try SittingEvent(number % 2 == 0 ? .start : .hint, level: number % 4, on: problem, at: at, utcOffset: 0).insert(
          db)
        try Overruling(Rating.allCases[number % 4], of: problem, on: day, at: at, utcOffset: 0).insert(db)
      }
    }
    try log.record(Insight("store complements", on: problem, at: at, utcOffset: 0))
    try log.record(Recall("store something", mark: nil, on: problem, at: at, utcOffset: 0))
    try log.record(Note("asked by a friend", on: .pattern("graphs"), at: at, utcOffset: 0))
    try log.record(
      Onsite(CompanyID(rawValue: "acme")!, on: StudyDay(rawValue: 21_000), minutesPerDay: 60, at: at, utcOffset: 0))
    try (log.database as? DatabaseQueue)?.close()
  }

  private static func attempt(_ number: Int) -> Attempt {
    var attempt = Attempt(
      problem: ProblemID(rawValue: "problem-\(number % 300)")!, language: LanguageID(rawValue: "toy"),
      verdict: Verdict.allCases[number % 7],
      judgedAt: Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 5000),
      utcOffset: 3600, compileMilliseconds: 12.5, cpuMilliseconds: 0, wallMilliseconds: 3.5, peakBytes: 9_000_000,
      casesAccepted: 3, casesTotal: 7, failedCase: "equal-pair", code: Digest(of: source(number)))
    if number >= attempts { attempt.code = Digest(of: "source") }
    return attempt
  }

  /// Some are longer than a page, one than many.
  private static func source(_ number: Int) -> String {
    if number >= attempts { return "source" }
    return number == 0
      ? String(repeating: "a long one\n", count: 5000)
      : String(repeating: "line \(number % 401)\n", count: number % 401 * 2 + 1)
  }
}
