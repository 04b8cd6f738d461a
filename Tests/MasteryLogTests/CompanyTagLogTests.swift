import Foundation
import GRDB
import JudgeModel
import MasteryLog
import SystemPackage
import TestSupport
import Testing

struct CompanyTagLogTests {
  let log: MasteryLog

  init() throws {
    log = try MasteryLog(DatabaseQueue(), derivation: .nothing)
  }

  @Test func `a tag is kept as it was`() throws {
    let full = CompanyTag(
      problem: Self.id("paper-boats"), company: Self.globex, window: .thirtyDays, frequency: 0.75, isScaled: true,
      count: 12, acceptance: 0.578, difficulty: .hard, title: "Paper Boats", topics: ["Array", "Hash Table"],
      source: .file("globex/thirty-days.csv"), asOf: StudyDay("2026-07-12"))
    let bare = tag("night-train", .all)
    try log.replaceTags([full, bare])
    #expect(try log.tags(of: Self.globex) == [bare, full])
    #expect(try log.tags(of: Self.initech) == [])
  }

  @Test func `importing the same again changes nothing`() throws {
    let tags = [tag("a", .all), tag("b", .all), tag("a", .oneYear), tag("a", .all, of: Self.initech)]
    #expect(
      try log.replaceTags(tags) == [
        TagChanges(company: Self.globex, total: 3, added: 3), TagChanges(company: Self.initech, total: 1, added: 1),
      ])
    #expect(
      try log.replaceTags(tags) == [
        TagChanges(company: Self.globex, total: 3), TagChanges(company: Self.initech, total: 1),
      ])
  }

  @Test func `the same list without its date is of the date that is known`() throws {
    var dated = tag("a", .all)
    dated.asOf = StudyDay("2026-07-12")
    try log.replaceTags([dated])
    #expect(try log.replaceTags([tag("a", .all)]) == [TagChanges(company: Self.globex, total: 1)])
    #expect(try log.tags(of: Self.globex) == [dated])
  }

  @Test func `a newer list takes the place of the older one of the same source and window`() throws {
    try log.replaceTags([
      tag("a", .all), tag("b", .all), tag("c", .all), tag("a", .oneYear), tag("a", .all, from: .file("other")),
      tag("a", .all, from: .own),
    ])
    let changes = try log.replaceTags([tag("b", .all), tag("c", .all, frequency: 0.5), tag("d", .all)])
    #expect(changes == [TagChanges(company: Self.globex, total: 3, added: 1, changed: 1, removed: 1)])
    #expect(
      try Set(log.tags(of: Self.globex)) == [
        tag("b", .all), tag("c", .all, frequency: 0.5), tag("d", .all), tag("a", .oneYear),
        tag("a", .all, from: .file("other")), tag("a", .all, from: .own),
      ])
  }

  @Test func `of two tags for the same the last one counts`() throws {
    let changes = try log.replaceTags([tag("a", .all), tag("a", .all, frequency: 1)])
    #expect(changes == [TagChanges(company: Self.globex, total: 1, added: 1)])
    #expect(try log.tags(of: Self.globex) == [tag("a", .all, frequency: 1)])
  }

  @Test func `companies are listed with their problems, windows and newest date`() throws {
    var (old, new, report) = (tag("a", .all), tag("b", .thirtyDays), tag("c", .thirtyDays, from: .own))
    (old.asOf, new.asOf, report.asOf) = (StudyDay("2026-01-31"), StudyDay("2026-07-12"), StudyDay("2026-11-21"))
    let also = tag("a", .thirtyDays)
    let lone = tag("a", .oneYear, of: Self.initech, from: .own)
    try log.replaceTags([old, new, also])
    for tag in [report, lone] { #expect(try log.addTag(tag)) }
    #expect(
      try log.taggedCompanies() == [
        TaggedCompany(
          id: Self.globex, problems: 3, windows: [.thirtyDays, .all], isImported: true, asOf: StudyDay("2026-07-12")),
        TaggedCompany(id: Self.initech, problems: 1, windows: [.oneYear], isImported: false, asOf: nil),
      ])
    #expect(try log.taggedCompanyIDs() == [Self.globex, Self.initech])
  }

  @Test func `an empty log has no companies`() throws {
    #expect(try log.taggedCompanies() == [])
    #expect(try log.taggedCompanyIDs() == [])
  }

  @Test func `a report is added once, and removed alone`() throws {
    try log.replaceTags([tag("a", .thirtyDays)])
    #expect(try log.addTag(tag("a", .thirtyDays, from: .own)))
    #expect(try !log.addTag(tag("a", .thirtyDays, from: .own)))
    #expect(try log.addTag(tag("a", .oneYear, from: .own)))
    #expect(try log.removeTags(of: Self.globex, on: Self.id("a"), from: .own, window: .oneYear) == 1)
    #expect(try log.removeTags(of: Self.globex, on: Self.id("a"), from: .own) == 1)
    #expect(try log.removeTags(of: Self.globex, on: Self.id("a"), from: .own) == 0)
    #expect(try log.tags(of: Self.globex) == [tag("a", .thirtyDays)])
  }

  @Test func `a log with forty thousand tags finds those of one company at once`() throws {
    let folder = try TemporaryFolder()
    let log = try MasteryLog(file: folder.path.appending("judge.db"), derivation: .nothing)
    let companies = (0..<400).compactMap { CompanyID(rawValue: "company-\($0)") }
    let clock = ContinuousClock()
    let tags = companies.flatMap { company in
      (0..<100).map { tag("problem-\($0)", $0 % 2 == 0 ? .all : .thirtyDays, of: company) }
    }
    try log.replaceTags(tags)
    let journal = try Data(contentsOf: URL(filePath: folder.path.appending("judge.db-wal").string))
    #expect(journal.isEmpty, "whoever opens the log next reads all of it")
    let all = try clock.measure { _ = try log.replaceTags(tags) }
    let one = try clock.measure { _ = try log.tags(of: companies[7]) }
    #expect(try log.tags(of: companies[7]).count == 100)
    #expect(try log.taggedCompanies().count == 400)
    #expect(all < .seconds(60))
    #expect(one < .milliseconds(500))
  }

  private func tag(
    _ problem: String, _ window: TagWindow, of company: CompanyID? = nil, frequency: Double? = nil,
    from source: TagSource = .file("globex/all.csv")
  ) -> CompanyTag {
    CompanyTag(
      problem: Self.id(problem), company: company ?? Self.globex, window: window, frequency: frequency, source: source)
  }

  private static func id(_ slug: String) -> ProblemID { ProblemID(rawValue: slug)! }  // slugs
  private static let globex = CompanyID(rawValue: "globex")!  // names
  private static let initech = CompanyID(rawValue: "initech")!
}
