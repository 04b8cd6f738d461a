import Catalog
import JudgeModel
import Manifest
import SystemPackage
import TestSupport
import Testing

struct IndexTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test func `the index names problems with a package and without`() throws {
    try problems.folder.write(
      """
      two-lists: {title: Two Lists, difficulty: medium, patterns: [linked-list, heap]}
      pair: {title: Pair, difficulty: easy, patterns: [arrays]}

      """, to: "index.yaml")
    let index = try problems.catalog.index()
    #expect(index.map(\.id.rawValue) == ["pair", "two-lists"])
    #expect(index.map(\.title) == ["Pair", "Two Lists"])
    #expect(index.map(\.difficulty) == [.easy, .medium])
    #expect(index.map(\.patterns) == [["arrays"], ["linked-list", "heap"]])
  }

  @Test func `a mistake in the index has its line`() throws {
    try problems.folder.write(
      "pair: {title: Pair, difficulty: easy, patterns: []}\nx: {title: X, difficulty: hrad, patterns: []}\n",
      to: "index.yaml")
    let location = ManifestLocation(file: problems.folder.path.appending("index.yaml").string, line: 2)
    #expect(throws: ManifestError(.invalid(value: "hrad", expected: "easy, medium or hard"), at: location)) {
      try problems.catalog.index()
    }
  }

  @Test func `the defaults connect problems with companies, at any time and nobody knows how often`() throws {
    try problems.folder.write(Self.companies, to: "companies.yaml")
    let defaults = try problems.catalog.defaultTags()
    let globex = try #require(CompanyID(rawValue: "globex"))
    #expect(defaults.asOf == StudyDay("2026-07-01"))
    let acme = try #require(CompanyID(rawValue: "acme"))
    let companies = [
      Company(id: acme, name: "ACME", problems: 1), Company(id: globex, name: "Globex Corp.", problems: 2),
    ]
    #expect(defaults.companies == companies)
    let tags = ["pair", "two-lists"].compactMap(ProblemID.init).map {
      CompanyTag(problem: $0, company: globex, window: .all, source: .defaults, asOf: StudyDay("2026-07-01"))
    }
    #expect(try defaults.tags(of: globex) == tags)
  }

  @Test func `a company without defaults has no tags`() throws {
    try problems.folder.write(Self.companies, to: "companies.yaml")
    let initech = try #require(CompanyID(rawValue: "initech"))
    #expect(try problems.catalog.defaultTags().tags(of: initech) == [])
  }

  @Test func `a folder without index and defaults has neither`() throws {
    #expect(try problems.catalog.index() == [])
    #expect(try problems.catalog.defaultTags().companies == [])
  }

  static let companies = """
    as_of: 2026-07-01
    companies:
      globex: {name: Globex Corp., problems: [pair, two-lists]}
      acme: {name: ACME, problems: [pair]}

    """
}
