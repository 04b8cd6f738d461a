import Catalog
import JudgeModel
import SystemPackage
import TestSupport
import Testing

struct OwnCasesTests {
  let problems: ProblemsFolder
  let folder: TemporaryFolder
  let ownCases: OwnCases
  let pair: ProblemPackage

  init() throws {
    problems = try ProblemsFolder()
    folder = try TemporaryFolder()
    ownCases = OwnCases(root: folder.path.appending("cases"))
    pair = try problems.catalog.package("pair")
  }

  @Test func `kept cases are numbered, and the same case is kept once`() throws {
    #expect(try keep("[3,3]\n6", "[1,2]\n3") == ["my-001", "my-002"])
    #expect(try keep("[1,2]\n3", "[1,2]\n4") == ["my-002", "my-003"])
    #expect(
      folder.files() == [
        "cases", "cases/pair", "cases/pair/my-001.txt", "cases/pair/my-002.txt", "cases/pair/my-003.txt",
      ])
  }

  @Test func `a name is given once`() throws {
    #expect(try keep("[3,3]\n6", named: "equal") == ["equal"])
    #expect(throws: CatalogError.ownCaseExists("equal", folder.path.appending("cases/pair/equal.txt"))) {
      try keep("[1,2]\n3", named: "equal")
    }
    #expect(try keep("[3,3]\n6", "[1,2]\n3", named: "some") == ["some-1", "some-2"])
  }

  @Test func `kept cases are read as they were written`() throws {
    try keep("[3,3]\n6", named: "b")
    try keep("[1,2]\n3", named: "a")
    let cases = ownCases.cases(of: pair) { Issue.record($0) }
    #expect(cases == [TestCase(own: "a", text: "[1,2]\n3"), TestCase(own: "b", text: "[3,3]\n6")])
  }

  @Test func `what cannot be used is reported and leaves the others`() throws {
    try keep("[3,3]\n6", named: "good")
    try folder.write("[3,3]\n7\n", to: "cases/pair/bad.txt")
    try folder.write("notes", to: "cases/pair/notes.md")
    var reported = 0
    #expect(ownCases.cases(of: pair) { _ in reported += 1 }.map(\.id) == ["good"])
    #expect(reported == 1)
  }

  @discardableResult
  private func keep(_ texts: String..., named name: String? = nil) throws -> [String] {
    try ownCases.keep(texts, named: name, of: pair.problem.id)
  }
}
