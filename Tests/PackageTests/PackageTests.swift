import Catalog
import Foundation
import Inputs
import JudgeModel
import SystemPackage
import TestSupport
import Testing

/// Every problem of this repository, as far as that can be said without judging: `judge problem verify` does the rest.
struct PackageTests {
  static let catalog = Catalog(root: repository.appending("Problems"))
  static let problems = catalog.problems

  @Test func `there are problems`() {
    #expect(!Self.problems.isEmpty)
  }

  @Test(arguments: problems)
  func `a package has at least 20 cases, each with a name of its own, a valid input and an answer`(
    _ id: ProblemID
  ) throws {
    let package = try package(id)
    let folder = try TemporaryFolder()
    let cases = try package.cases(cachingInputsIn: folder.path)
    #expect(cases.count >= 20)
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(cases.first?.group == .example)
    for testCase in cases { try check(testCase, of: package) }
  }

  @Test(arguments: problems)
  func `a package has a statement with constraints and hints in three steps`(_ id: ProblemID) throws {
    let package = try package(id)
    #expect(try package.statement().contains("\n## Constraints\n"))
    let headings = try package.hints().split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(headings.map(String.init) == ProblemPackage.hintHeadings)
  }

  @Test(arguments: problems, ["accepted", "brute_force"])
  func `a package has right solutions in every language`(_ id: ProblemID, _ group: String) throws {
    let extensions = try Set(package(id).submissions(group).compactMap(\.extension))
    #expect(extensions.isSuperset(of: ["cpp", "py", "swift"]))
  }

  @Test(arguments: problems)
  func `a package has mistakes that its cases catch, in every language`(_ id: ProblemID) throws {
    let package = try package(id)
    let groups = Set(package.submissionGroups).subtracting(["accepted", "brute_force"])
    #expect(groups.isSubset(of: ["wrong_answer", "time_limit_exceeded", "run_time_error", "memory_limit_exceeded"]))
    for suffix in ["cpp", "py", "swift"] {
      let count = groups.flatMap { package.submissions($0) }.count { $0.extension == suffix }
      #expect(count >= 3, "\(suffix)")
    }
  }

  @Test(arguments: problems)
  func `a problem has a difficulty and patterns that are known, the first of which is its folder`(
    _ id: ProblemID
  ) throws {
    let package = try package(id)
    #expect(package.problem.difficulty != nil)
    let known = try Set(Self.catalog.patterns().map(\.id))
    #expect(known.isSuperset(of: package.problem.patterns))
    #expect(package.problem.patterns.first == package.folder.removingLastComponent().lastComponent?.string)
  }

  @Test(arguments: problems)
  func `a problem's growth is in one of its arguments`(_ id: ProblemID) throws {
    let problem = try package(id).problem
    guard case .function(let function) = problem.signature, let growth = problem.growth else { return }
    #expect(function.parameters.map(\.name).contains(growth.argument ?? ""))
  }

  @Test func `patterns build on patterns that come before them`() throws {
    let patterns = try Self.catalog.patterns()
    for (index, pattern) in patterns.enumerated() {
      let isLate = Set(patterns[..<index].map(\.id)).isSuperset(of: pattern.first)
      #expect(isLate, "\(pattern.id)")
    }
  }

  @Test func `a list names each problem once`() throws {
    let lists = Self.catalog.lists { Issue.record($0) }
    for list in lists { #expect(Set(list.problems).count == list.problems.count, "\(list.id)") }
    #expect(
      Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0.problems.count) }) == [
        "blind-75": 75, "neetcode-150": 150,
      ])
  }

  @Test(arguments: problems)
  func `a problem of the index has there the title, difficulty and patterns of its package`(_ id: ProblemID) throws {
    guard let entry = try Self.catalog.index().first(where: { $0.id == id }) else { return }
    let problem = try package(id).problem
    #expect(entry.title == problem.title)
    #expect(entry.difficulty == problem.difficulty)
    #expect(entry.patterns == problem.patterns)
  }

  @Test func `the index has every problem of the lists and of the companies, and only patterns that are known`() throws
  {
    let catalog = Self.catalog
    let index = try catalog.index()
    let slugs = Set(index.map(\.id))
    for list in catalog.lists(unreadable: { Issue.record($0) }) {
      #expect(slugs.isSuperset(of: list.problems), "\(list.id)")
    }
    let defaults = try catalog.defaultTags()
    #expect(defaults.asOf != nil)
    for company in defaults.companies {
      let problems = try defaults.tags(of: company.id).map(\.problem)
      #expect(slugs.isSuperset(of: problems), "\(company.id)")
      #expect(Set(problems).count == problems.count, "\(company.id)")
    }
    #expect(try Set(catalog.patterns().map(\.id)).isSuperset(of: index.flatMap(\.patterns)))
  }

  private func check(_ testCase: TestCase, of package: ProblemPackage) throws {
    let (text, answer) = try (testCase.input.read(), answer(of: testCase))
    #expect(!text.isEmpty && answer?.isEmpty != true, "\(testCase.id)")
    guard let signature = package.problem.signature, let description = package.input else { return }
    let input = try signature.input(text)
    try description.validate(input)
    if let answer { _ = try signature.answer(answer, to: input) }
  }

  /// nil when only its digest is known.
  private func answer(of testCase: TestCase) throws -> String? {
    switch testCase.answer {
    case .text(let text): return try text.read()
    case .digest: return nil
    case .unknown:
      Issue.record("\(testCase.id) has no answer")
      return nil
    }
  }

  private func package(_ id: ProblemID) throws -> ProblemPackage {
    try Self.catalog.package(id)
  }
}
