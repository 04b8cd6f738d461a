import Catalog
import JudgeModel
import Manifest
import SystemPackage
import TestSupport
import Testing

struct CatalogTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test(arguments: [("pari", ["pair"]), ("SUM", ["sum"]), ("count", ["counter"]), ("xyzzyxyzzy", [])])
  func `an unknown name has the nearest ones`(_ name: String, _ similar: [String]) throws {
    let error = CatalogError.unknownProblem(name, similar: similar.compactMap(ProblemID.init))
    let catalog = problems.catalog
    #expect(throws: error) { try catalog.package(name) }
  }

  @Test func `a package may be given by its path`() throws {
    let path = problems.folder.path.appending("arrays/pair")
    #expect(try Catalog(root: "/no/such/folder").package(path.string).problem.title == "Pair")
  }

  @Test func `a path without a package is an error`() throws {
    let catalog = problems.catalog
    #expect(throws: CatalogError.noPackage("/no/such/folder")) { try catalog.package("/no/such/folder") }
  }

  @Test func `two folders of one name are an error of that name only`() throws {
    try problems.folder.write("name: Other\n", to: "design/pair/problem.yaml")
    let root = problems.folder.path
    let id = try #require(ProblemID(rawValue: "pair"))
    #expect(throws: CatalogError.ambiguous(id, [root.appending("arrays/pair"), root.appending("design/pair")])) {
      try problems.catalog.package("pair")
    }
    #expect(try problems.catalog.package("counter").problem.title == "Counter")
  }

  @Test func `a person's own problems are in the catalog, in folders of patterns or not`() throws {
    let own = try TemporaryFolder()
    try own.write(ProblemsFolder.pairManifest, to: "mine/own-pair/problem.yaml")
    try own.write(ProblemsFolder.pairManifest, to: "flat-pair/problem.yaml")
    let catalog = Catalog(root: problems.folder.path, own: own.path)
    #expect(catalog.problems.map(\.rawValue) == ["counter", "flat-pair", "own-pair", "pair", "sum"])
    #expect(try catalog.package("own-pair").folder == own.path.appending("mine/own-pair"))
  }

  @Test func `a problem of one's own may not have the name of another`() throws {
    let own = try TemporaryFolder()
    try own.write(ProblemsFolder.pairManifest, to: "mine/pair/problem.yaml")
    let (theirs, ours) = (problems.folder.path.appending("arrays/pair"), own.path.appending("mine/pair"))
    let id = try #require(ProblemID(rawValue: "pair"))
    let catalog = Catalog(root: problems.folder.path, own: own.path)
    #expect(throws: CatalogError.ambiguous(id, [theirs, ours])) { try catalog.package("pair") }
  }

  @Test func `a folder whose name is no slug is left out and reported`() throws {
    try problems.folder.write("name: Other\n", to: "design/Two Sum/problem.yaml")
    var reported: [any Error] = []
    let packages = problems.catalog.packages { reported.append($0) }
    #expect(packages.map(\.problem.id.rawValue) == ["counter", "pair", "sum"])
    let folder = problems.folder.path.appending("design/Two Sum")
    #expect(reported.map { $0 as? CatalogError } == [.badFolderName(folder)])
    #expect(problems.catalog.misnamed == [folder])
  }

  @Test func `folders without a manifest and files are not problems`() throws {
    try problems.folder.write("x", to: "arrays/notes/README.md")
    try problems.folder.write("x", to: "arrays/.hidden/problem.yaml")
    #expect(problems.catalog.problems.count == 3)
  }

  @Test func `a missing folder holds no problems`() throws {
    #expect(Catalog(root: "/no/such/folder").problems.isEmpty)
  }

  @Test func `lists name problems, also such as have no package`() throws {
    try problems.folder.write("name: Both\nproblems:\n  - pair\n  - three-sum\n", to: "lists/both.yaml")
    let lists = problems.catalog.lists { Issue.record($0) }
    #expect(lists.map(\.id) == ["both"])
    #expect(lists.map(\.name) == ["Both"])
    #expect(lists[0].problems.map(\.rawValue) == ["pair", "three-sum"])
  }

  @Test func `a list's mistake has its line, and does not hide the others`() throws {
    try problems.folder.write("name: Both\nproblems:\n  - pair\n  - Three Sum\n", to: "lists/both.yaml")
    try problems.folder.write("name: One\nproblems: [pair]\n", to: "lists/one.yaml")
    let location = ManifestLocation(file: problems.folder.path.appending("lists/both.yaml").string, line: 4)
    var reported: [any Error] = []
    #expect(problems.catalog.lists { reported.append($0) }.map(\.id) == ["one"])
    #expect(
      reported.map { $0 as? ManifestError }
        == [ManifestError(.invalid(value: "Three Sum", expected: "a slug"), at: location)])
  }

  @Test func `patterns are in the order of their file`() throws {
    try problems.folder.write(
      "two-pointers: {name: Two pointers, cue: a pair, first: [arrays]}\narrays: {name: Arrays, cue: an array}\n",
      to: "patterns.yaml")
    let patterns = try problems.catalog.patterns()
    #expect(patterns.map(\.id) == ["two-pointers", "arrays"])
    #expect(patterns.map(\.first) == [["arrays"], []])
  }
}
