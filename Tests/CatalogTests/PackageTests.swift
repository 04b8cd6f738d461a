import Catalog
import Inputs
import JudgeModel
import SystemPackage
import TestSupport
import Testing

struct PackageTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test func `problems are in alphabetical order`() throws {
    #expect(problems.catalog.problems.map(\.rawValue) == ["counter", "pair", "sum"])
  }

  @Test func `a function's manifest becomes a problem`() throws {
    let package = try problems.catalog.package("pair")
    let parameters = [Parameter(name: "nums", type: .array(.integer)), Parameter(name: "target", type: .integer)]
    let id = try #require(ProblemID(rawValue: "pair"))
    let toy = LanguageID(rawValue: "toy")
    #expect(
      package.problem
        == Problem(
          id: id, title: "Pair", difficulty: .easy, patterns: ["arrays", "two-pointers"],
          signature: .function(
            Function(name: "pair", parameters: parameters, returns: .value(.array(.integer)), names: [toy: "find_pair"])
          ),
          checker: .unordered,
          limits: Limits(time: .milliseconds(500), memory: .mebibytes(64), output: .mebibytes(1)),
          growth: GrowthTarget(time: "O(n)", argument: "nums")))
    let elements = Bounds(-1_000_000_000...1_000_000_000)
    #expect(
      package.input
        == .arguments([
          ArgumentDescription(
            name: "nums", value: .array(ArrayDescription(length: Bounds(2...10_000), elements: .integer(elements)))),
          ArgumentDescription(
            name: "target",
            value: .pairSum(
              PairSum(range: Bounds(Int(Int32.min)...Int(Int32.max)), argument: "nums", elements: elements))),
        ]))
  }

  @Test func `a class's manifest becomes a problem`() throws {
    let package = try problems.catalog.package("counter")
    let add = Function(name: "add", parameters: [Parameter(name: "step", type: .integer)], returns: .value(.void))
    let total = Function(name: "total", parameters: [], returns: .value(.long))
    let id = try #require(ProblemID(rawValue: "counter"))
    #expect(
      package.problem
        == Problem(
          id: id, title: "Counter", difficulty: nil, patterns: ["design"],
          signature: .design(
            DesignClass(
              name: "Counter", constructor: [Parameter(name: "start", type: .long)], methods: [add, total])),
          checker: .exact,
          limits: Limits(time: .milliseconds(200), memory: .mebibytes(256), output: .mebibytes(8)), growth: nil))
    #expect(
      package.input
        == .calls(
          CallsDescription(
            constructor: [ArgumentDescription(name: "start", value: .integer(Bounds(0...1_000_000_000_000)))],
            count: 1...100,
            methods: [
              .init(method: add, arguments: [ArgumentDescription(name: "step", value: .integer(Bounds(1...9)))]),
              .init(method: total, arguments: []),
            ])))
  }

  @Test func `a package of the ICPC format becomes a problem`() throws {
    let problem = try problems.catalog.package("sum").problem
    var rule = TokenRule()
    rule.caseSensitive = true
    (rule.absoluteTolerance, rule.relativeTolerance) = (1e-6, 1e-6)
    let id = try #require(ProblemID(rawValue: "sum"))
    #expect(
      problem
        == Problem(
          id: id, title: "Sum", difficulty: nil, patterns: ["math"], signature: nil, checker: .tokens(rule),
          limits: Limits(time: .seconds(2), memory: .mebibytes(256), output: .mebibytes(8)), growth: nil))
  }

  @Test func `cases are the examples and then the hand-made ones`() throws {
    #expect(
      try problems.catalog.package("pair").cases(cachingInputsIn: problems.cache) == [
        TestCase(
          id: "example-1", group: .example, input: .text("[2,7,11]\n9"), answer: .text(.text("[0,1]")),
          explanation: "2 + 7 = 9."),
        TestCase(id: "equal-pair", group: .secret, input: .text("[3,3]\n6"), answer: .text(.text("[0,1]"))),
      ])
  }

  @Test func `the cases of the ICPC format are its files, samples first`() throws {
    let cases = try problems.catalog.package("sum").cases(cachingInputsIn: problems.cache)
    #expect(cases.map(\.id) == ["sample-1", "secret-02", "secret-10", "secret-group-a"])
    #expect(cases.map(\.group) == [.example, .secret, .secret, .secret])
    #expect(try cases.map { try $0.input.read() } == ["1 2\n", "0 0\n", "5 5\n", "7 1\n"])
    let answers = try cases.map { testCase in
      guard case .text(let text) = testCase.answer else { return "" }
      return try text.read()
    }
    #expect(answers == ["3\n", "0\n", "10\n", "8\n"])
  }

  @Test func `cases in different groups have different names`() throws {
    try problems.folder.write("1 1\n", to: "math/sum/data/secret/other/a.in")
    try problems.folder.write("2\n", to: "math/sum/data/secret/other/a.ans")
    let ids = try problems.catalog.package("sum").cases(cachingInputsIn: problems.cache).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `hints come in levels, whose code may have comments`() throws {
    try problems.folder.write("# Nudge\n\nA.\n\n# Pseudo-code\n\n```\n# b\n```\n", to: "arrays/pair/hints.md")
    #expect(
      try problems.catalog.package("pair").hintLevels() == ["# Nudge\n\nA.\n", "# Pseudo-code\n\n```\n# b\n```\n"])
    #expect(try problems.catalog.package("counter").hintLevels() == [])
  }

  @Test func `a package has a statement, hints and submissions by their folders`() throws {
    try problems.folder.write("Find them.\n", to: "arrays/pair/statement/problem.en.md")
    try problems.folder.write("# Nudge\n", to: "arrays/pair/hints.md")
    try problems.folder.write("x", to: "arrays/pair/submissions/accepted/b.toy")
    try problems.folder.write("x", to: "arrays/pair/submissions/accepted/a.toy")
    try problems.folder.write("x", to: "arrays/pair/submissions/wrong_answer/c.toy")
    let package = try problems.catalog.package("pair")
    #expect(try package.statement() == "Find them.\n")
    #expect(try package.hints() == "# Nudge\n")
    #expect(package.submissionGroups == ["accepted", "wrong_answer"])
    #expect(package.submissions("accepted").map(\.lastComponent?.string) == ["a.toy", "b.toy"])
    #expect(package.submissions("brute_force").isEmpty)
  }

  @Test func `the statement of the older format's folder is found`() throws {
    try problems.folder.write("Add them.\n", to: "math/sum/problem_statement/problem.en.md")
    #expect(try problems.catalog.package("sum").statement() == "Add them.\n")
  }
}
