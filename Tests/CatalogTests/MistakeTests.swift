import Foundation
import Inputs
import Manifest
import SystemPackage
import TestSupport
import Testing

@testable import Catalog
@testable import JudgeModel

/// What authors do wrong, and where it is said to be.
struct MistakeTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test(arguments: [
    ("name: Pair\n", "nmae: Pair\n", 1, ManifestError.Problem.missingKey("name", misspelt: "nmae")),
    ("difficulty: easy", "difficulty: simple", 2, .invalid(value: "simple", expected: "easy, medium or hard")),
    ("patterns: [arrays, two-pointers]", "patterns: arrays", 3, .wrongType(expected: "a list")),
    ("  function: pair\n", "", 5, .missingKey("function")),
    (
      "{name: nums, type: \"integer[]\"}", "{name: nums, type: \"int[]\"}", 7,
      .unknownWord("int[]", expected: Self.types, similar: ["integer[]"])
    ),
    (
      "{name: nums, type: \"integer[]\"}", "{name: nums, type: \"list<list<strng>>\"}", 7,
      .unknownWord("list<list<strng>>", expected: Self.types, similar: ["list<list<string>>"])
    ),
    (
      "  returns: \"integer[]\"", "  returns: \"char[][]\"", 9,
      .unknownWord("char[][]", expected: Self.types, similar: ["character[][]"])
    ),
    (
      "{name: target, type: integer}", "{name: target, type: void}", 8,
      .invalid(value: "void", expected: "a type that has values")
    ),
    ("{name: target, type: integer}", "{name: target}", 8, .missingKey("type")),
    ("  returns: \"integer[]\"\n", "", 5, .missingKey("returns")),
    (
      "length: 2..10^4", "length: 10^4..2", 12, .reversedRange("10^4..2", low: "10^4", high: "2")
    ),
    ("length: 2..10^4", "length: 0-50", 12, .invalid(value: "0-50", expected: "written 0..50")),
    (
      "elements: -10^9..10^9", "elements: -10^9..10^10", 12,
      .invalid(value: "-10^9..10^10", expected: "within the 32 bits of an integer, -2^31..2^31-1")
    ),
    (
      "elements: -10^9..10^9", "elements: 1..3, distinct: true", 12,
      .invalid(value: "1..3", expected: "at least 10000 different values, or the length at most 3")
    ),
    ("checker: unordered", "checker: {tolerance: 0.1}", 14, .invalid(value: "tolerance", expected: Self.doubles)),
    ("length: 2..10^4, ", "", 12, .missingKey("length")),
    (
      "elements: -10^9..10^9", "elements: many", 12,
      .invalid(value: "many", expected: "a number, or an argument that is one: target")
    ),
    (", elements: -10^9..10^9", "", 12, .missingKey("elements")),
    (
      "sum_of_one_pair_in: nums", "sum_of_one_pair_in: numbers", 13,
      .invalid(value: "numbers", expected: "the name of an argument of type integer[]")
    ),
    ("range: -2^31..2^31-1, ", "", 13, .missingKey("range")),
    (
      "sum_of_one_pair_in: nums", "sum_of_one_pair_in: nums, at: middle", 13,
      .invalid(value: "middle", expected: "random, first, last or ends")
    ),
    ("  target: {range", "  goal: {range", 12, .missingKey("target")),
    (
      "checker: unordered", "checker: some", 14,
      .invalid(value: "some", expected: "exact, unordered, unordered_nested, any, program or {tolerance: …}")
    ),
    (
      "time_limit: 0.5", "time_limit: 0", 15,
      .invalid(value: "0.0", expected: "more than 0 and at most 3600 (seconds)")
    ),
    (
      "time_limit: 0.5", "time_limit: 3601", 15,
      .invalid(value: "3601.0", expected: "more than 0 and at most 3600 (seconds)")
    ),
    ("memory: 64", "memory: 0", 15, .invalid(value: "0", expected: "1 to 65536 (MiB)")),
    ("memory: 64", "memory: 65537", 15, .invalid(value: "65537", expected: "1 to 65536 (MiB)")),
    ("memory: 64", "memory: 64 MB", 15, .invalid(value: "64 MB", expected: "a whole number")),
    ("growth: {time: \"O(n)\"", "growth: {tmie: \"O(n)\"", 16, .missingKey("time", misspelt: "tmie")),
    ("function: pair", "function: two sum", 5, .invalid(value: "two sum", expected: "a name of letters, digits and _")),
    ("name: nums", "name: 1st", 7, .invalid(value: "1st", expected: "a name of letters, digits and _")),
    ("patterns: [arrays, two-pointers]", "patterns: []", 3, .invalid(value: "[]", expected: "at least one pattern")),
    ("O(n)", "O(zebra)", 16, .invalid(value: "O(zebra)", expected: "a growth such as O(n log n)")),
    ("O(n)", "fast", 16, .invalid(value: "fast", expected: "a growth such as O(n log n)")),
    ("in: nums", "in: nuts", 16, .invalid(value: "nuts", expected: "an argument: nums, target")),
    ("{toy: find_pair}", "{toy: a-b}", 10, .invalid(value: "a-b", expected: "a name of letters, digits and _")),
  ])
  func `a mistake in a manifest has its line`(
    _ right: String, _ wrong: String, _ line: Int, _ problem: ManifestError.Problem
  ) throws {
    try replace(right, by: wrong, in: "arrays/pair/problem.yaml")
    #expect(throws: ManifestError(problem, at: location("arrays/pair/problem.yaml", line))) {
      try problems.catalog.package("pair")
    }
  }

  @Test(arguments: [
    ("difficulty: easy", "dificulty: easy", 2, "dificulty"),
    ("  function: pair", "  function: pair\n  methods: {}", 6, "methods"),
    ("{name: nums, type", "{name: nums, default: 1, type", 7, "default"),
    ("nums: {length", "nums: {alphabet: a-z, length", 12, "alphabet"),
    ("  target: {range", "  goal: 1..2\n  target: {range", 13, "goal"),
    ("output: 1}", "outputs: 1}", 15, "outputs"),
    ("in: nums}", "on: nums}", 16, "on"),
  ])
  func `an unknown key in a manifest has its line`(
    _ right: String, _ wrong: String, _ line: Int, _ key: String
  ) throws {
    try replace(right, by: wrong, in: "arrays/pair/problem.yaml")
    let error = try #require(throws: ManifestError.self) { try problems.catalog.package("pair") }
    guard case .unknownKey(key, _) = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.location == location("arrays/pair/problem.yaml", line))
  }

  @Test(arguments: [
    ("  calls: 1..100\n", "", 10, ManifestError.Problem.missingKey("calls")),
    ("    total: {}\n", "", 13, .missingKey("total")),
    ("constructor: {start:", "constructor: {begin:", 10, .missingKey("start")),
  ])
  func `a mistake in the description of a class has its line`(
    _ right: String, _ wrong: String, _ line: Int, _ problem: ManifestError.Problem
  ) throws {
    try replace(right, by: wrong, in: "design/counter/problem.yaml")
    #expect(throws: ManifestError(problem, at: location("design/counter/problem.yaml", line))) {
      try problems.catalog.package("counter")
    }
  }

  @Test(arguments: [
    ("- {input: \"[2,7,11]\\n9\", ", "- {", 2, ManifestError.Problem.missingKey("input")),
    ("{name: Equal pair, ", "{", 4, .missingKey("name")),
    ("answer: \"[0,1]\"}", "answer: [0,1]}", 4, .wrongType(expected: "text")),
    (
      "answer: \"[0,1]\"}", "answer_sha256: 12}", 4,
      .invalid(value: "12", expected: "64 hexadecimal digits")
    ),
    ("examples:\n", "example:\n", 1, .missingKey("examples", misspelt: "example")),
    ("examples:\n", "generator: 99\nexamples:\n", 1, .invalid(value: "99", expected: "1 to 1")),
  ])
  func `a mistake in the tests has its line`(
    _ right: String, _ wrong: String, _ line: Int, _ problem: ManifestError.Problem
  ) throws {
    try replace(right, by: wrong, in: "arrays/pair/tests.yaml")
    #expect(throws: ManifestError(problem, at: location("arrays/pair/tests.yaml", line))) { try cases() }
  }

  @Test(arguments: [
    (
      "- {name: a, seed: -1}", ManifestError.Problem.invalid(value: "-1", expected: "a whole number from 0")
    ),
    ("- {name: a}", .missingKey("seed")),
    (
      "- {name: a, seed: 1, shape: wild}",
      .invalid(
        value: "wild",
        expected: "random, equal, sorted, reversed, extremes, distinct, alternating, snake, left, right, zigzag, "
          + "complete, path, star, cycle, lasso, layered, dense")
    ),
    ("- {name: a, seed: 1, size: big}", .invalid(value: "big", expected: "a whole number")),
    ("- {name: a, seed: 1, input_sha256: 1}", .invalid(value: "1", expected: "64 hexadecimal digits")),
    ("- {name: a, seed: 1, with: {target: one}}", .invalid(value: "one", expected: "a value of type integer")),
    (
      "- {name: a, seed: 1, with: {nums: {elements: 9..1}}}",
      .reversedRange("9..1", low: "9", high: "1")
    ),
    (
      "- {name: a, seed: 1, with: {target: {at: middle}}}",
      .invalid(value: "middle", expected: "random, first, last or ends")
    ),
  ])
  func `a mistake in a generated case has its line`(_ text: String, _ problem: ManifestError.Problem) throws {
    try append("generated:\n  \(text)\n", to: "arrays/pair/tests.yaml")
    #expect(throws: ManifestError(problem, at: location("arrays/pair/tests.yaml", 6))) { try cases() }
  }

  @Test(arguments: [
    ("arrays/pair", 6, "left", "random, equal, sorted, reversed, extremes, distinct, alternating"),
    ("arrays/pair", 6, "snake", "random, equal, sorted, reversed, extremes, distinct, alternating"),
    ("design/counter", 4, "cycle", "random, equal, sorted, reversed, extremes, distinct, alternating"),
  ])
  func `a shape that would arrange nothing is refused`(
    _ problem: String, _ line: Int, _ shape: String, _ shapes: String
  ) throws {
    try append("generated:\n  - {name: a, seed: 1, shape: \(shape)}\n", to: "\(problem)/tests.yaml")
    let mistake = ManifestError.Problem.invalid(
      value: shape, expected: "a shape that these arguments can have: \(shapes)")
    #expect(throws: ManifestError(mistake, at: location("\(problem)/tests.yaml", line))) {
      try cases(String(problem.split(separator: "/")[1]))
    }
  }

  @Test(arguments: [
    ("- {name: a, seed: 1, sise: 3}", "sise"), ("- {name: a, seed: 1, with: {numbers: 1}}", "numbers"),
    ("- {name: a, seed: 1, with: {nums: {lenght: 3}}}", "lenght"),
  ])
  func `an unknown key in a generated case has its line`(_ text: String, _ key: String) throws {
    try append("generated:\n  \(text)\n", to: "arrays/pair/tests.yaml")
    let error = try #require(throws: ManifestError.self) { try cases() }
    guard case .unknownKey(key, _) = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.location == location("arrays/pair/tests.yaml", 6))
  }

  @Test func `a case that does not fit the signature has its line and name`() throws {
    try replace("[3,3]\\n6", by: "[3,3]", in: "arrays/pair/tests.yaml")
    let error = CatalogError.invalidCase(
      location("arrays/pair/tests.yaml", 4), name: "Equal pair", .missingLine("target"))
    #expect(throws: error) { try cases() }
  }

  @Test func `an answer that does not fit the signature has its line and name`() throws {
    try replace("answer: \"[0,1]\"}", by: "answer: \"true\"}", in: "arrays/pair/tests.yaml")
    let mistake = ValueTextError(column: 1, expected: "an array", found: "true")
    let error = CatalogError.invalidCase(
      location("arrays/pair/tests.yaml", 4), name: "Equal pair", .invalid(argument: "answer", mistake))
    #expect(throws: error) { try cases() }
  }

  @Test func `a case that breaks a constraint has its line and name`() throws {
    try replace("[3,3]\\n6", by: "[3]\\n6", in: "arrays/pair/tests.yaml")
    let error = try #require(throws: CatalogError.self) { try cases() }
    guard case .violation(let place, "Equal pair", let violation) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(place == location("arrays/pair/tests.yaml", 4))
    #expect([violation.subject, violation.found, violation.expected] == ["nums.length", "1", "2…10⁴"])
  }

  @Test func `two cases of one name are an error`() throws {
    try append("generated:\n  - {name: equal-pair, seed: 1}\n", to: "arrays/pair/tests.yaml")
    let error = CatalogError.duplicateCase(location("arrays/pair/tests.yaml", 6), name: "equal-pair")
    #expect(throws: error) { try cases() }
  }

  @Test func `a hand-made case without an answer is an error`() throws {
    try replace(", answer: \"[0,1]\"}", by: "}", in: "arrays/pair/tests.yaml")
    #expect(throws: ManifestError(.missingKey("answer"), at: location("arrays/pair/tests.yaml", 4))) { try cases() }
  }

  @Test func `tests without any case are an error`() throws {
    try problems.folder.write("examples: []\n", to: "arrays/pair/tests.yaml")
    let file = problems.folder.path.appending("arrays/pair/tests.yaml")
    #expect(throws: CatalogError.noCases(file)) { try cases() }
  }

  @Test func `a package without data is an error`() throws {
    let folder = problems.folder.path.appending("math/sum")
    try FileManager.default.removeItem(atPath: folder.appending("data").string)
    #expect(throws: CatalogError.noCases(folder)) { try cases("sum") }
  }

  @Test func `an input without an answer is an error`() throws {
    let data = problems.folder.path.appending("math/sum/data")
    try FileManager.default.removeItem(atPath: data.appending("secret/02.ans").string)
    #expect(throws: CatalogError.unreadable(data.appending("secret/02.ans"), .noSuchFileOrDirectory)) {
      try cases("sum")
    }
  }

  @Test(arguments: [
    ("type: pass-fail", "type: interactive", "a problem of type interactive"),
    ("type: pass-fail", "type: [pass-fail, multi-pass]", "a problem of type multi-pass"),
    ("type: pass-fail", "type: scoring", "a problem of type scoring"),
    ("type: pass-fail", "validation: custom", "a custom output validator"),
    ("type: pass-fail", "validation: custom interactive", "a custom output validator"),
  ])
  func `what the judge cannot judge is refused by its name`(_ right: String, _ wrong: String, _ what: String) throws {
    try replace(right, by: wrong, in: "math/sum/problem.yaml")
    #expect(throws: CatalogError.unsupported(location("math/sum/problem.yaml", 2), what)) { try cases("sum") }
  }

  @Test(arguments: [("output_validator", "validate.py"), ("output_validators", "validate/validate.py")])
  func `a package with its own output validator is refused`(_ folder: String, _ file: String) throws {
    try problems.folder.write("exit(42)", to: "math/sum/\(folder)/\(file)")
    let error = try #require(throws: CatalogError.self) { try cases("sum") }
    guard case .unsupported(_, "a custom \(folder)") = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [
    ("float_tolerance 1e-6", "float_tolerance", ""), ("float_tolerance 1e-6", "float_tolerance small", "small"),
  ])
  func `a tolerance of a validator must be a number`(_ right: String, _ wrong: String, _ value: String) throws {
    try replace(right + " case_sensitive", by: wrong, in: "math/sum/problem.yaml")
    let error = try #require(throws: ManifestError.self) { try cases("sum") }
    #expect(error.problem == .invalid(value: value, expected: "a tolerance"))
  }

  @Test func `an unknown argument of the validator is refused`() throws {
    try replace("case_sensitive", by: "case_insensitive", in: "math/sum/problem.yaml")
    let error = try #require(throws: ManifestError.self) { try cases("sum") }
    #expect(
      error.problem == .invalid(value: "case_insensitive", expected: "an argument of the default output validator"))
  }

  @Test(arguments: ["-3..-1", "-1..3", "2..10000001"])
  func `a length is neither negative nor more than can be made`(_ wrong: String) throws {
    try replace("length: 2..10^4", by: "length: \(wrong)", in: "arrays/pair/problem.yaml")
    let mistake = ManifestError.Problem.invalid(value: wrong, expected: "a range within 0..10^7")
    #expect(throws: ManifestError(mistake, at: location("arrays/pair/problem.yaml", 12))) {
      try problems.catalog.package("pair")
    }
  }

  static let types = "a type such as integer[], list<string> or TreeNode"
  static let doubles = "of answers that are doubles; here they are exact"

  @Test func `a tolerance must be a number`() throws {
    try replace("\"integer[]\"\n  names", by: "double\n  names", in: "arrays/pair/problem.yaml")
    try replace("checker: unordered", by: "checker: {tolerance: small}", in: "arrays/pair/problem.yaml")
    let mistake = ManifestError.Problem.invalid(value: "small", expected: "a number")
    #expect(throws: ManifestError(mistake, at: location("arrays/pair/problem.yaml", 14))) {
      try problems.catalog.package("pair")
    }
  }

  private func cases(_ problem: String = "pair") throws -> [TestCase] {
    try problems.catalog.package(problem).cases(cachingInputsIn: problems.cache)
  }

  private func location(_ file: String, _ line: Int) -> ManifestLocation {
    ManifestLocation(file: problems.folder.path.appending(file).string, line: line)
  }

  private func replace(_ right: String, by wrong: String, in file: String) throws {
    let text = try problems.folder.read(file)
    try #require(text.contains(right))
    try problems.folder.write(text.replacing(right, with: wrong), to: file)
  }

  private func append(_ text: String, to file: String) throws {
    try problems.folder.write(problems.folder.read(file) + text, to: file)
  }
}
