import Checkers
import JudgeModel
import Testing

struct ValueCheckerTests {
  @Test(arguments: [
    ("[0,1]", "[0,1]", CheckResult.correct),
    ("[1,0]", "[0,1]", .wrong(reason: "differs at index 0")),
    ("[0,2]", "[0,1]", .wrong(reason: "differs at index 1")),
    ("[0]", "[0,1]", .wrong(reason: "1 elements, expected 2")),
    ("[]", "[0]", .wrong(reason: "0 elements, expected 1")),
    ("[]", "[]", .correct),
  ])
  func `an exact answer has the same elements in the same order`(
    _ actual: String, _ expected: String, _ result: CheckResult
  ) throws {
    #expect(try check(.exact, actual, expected, as: .array(.integer)) == result)
  }

  @Test(arguments: [
    ("\"a\"", "\"a\"", ValueType.string, CheckResult.correct),
    ("\"A\"", "\"a\"", .string, .wrong(reason: "not the expected answer")),
    ("true", "false", .boolean, .wrong(reason: "not the expected answer")),
    ("null", "null", .void, .correct),
    ("0.1", "0.1", .double, .correct),
  ])
  func `an exact answer is the same value`(
    _ actual: String, _ expected: String, _ type: ValueType, _ result: CheckResult
  ) throws {
    #expect(try check(.exact, actual, expected, as: type) == result)
  }

  @Test func `a string that only looks the same is another one`() throws {
    let result = try check(.exact, "\"e\u{301}\"", "\"é\"", as: .string)
    #expect(result == .wrong(reason: "not the expected answer"))
  }

  @Test(arguments: [
    ("[1,0]", "[0,1]", CheckResult.correct),
    ("[2,1,1]", "[1,2,1]", .correct),
    ("[1,2,2]", "[1,2,1]", .wrong(reason: "not the expected elements")),
    ("[1,2]", "[1,2,1]", .wrong(reason: "2 elements, expected 3")),
  ])
  func `an unordered answer has the same elements as often`(
    _ actual: String, _ expected: String, _ result: CheckResult
  ) throws {
    #expect(try check(.unordered, actual, expected, as: .array(.integer)) == result)
  }

  @Test(arguments: [
    (CheckerRule.unordered, "[[3],[1,2]]", "[[1,2],[3]]", true),
    (.unordered, "[[2,1],[3]]", "[[1,2],[3]]", false),
    (.unorderedNested, "[[3],[2,1]]", "[[1,2],[3]]", true),
    (.unorderedNested, "[[1,1],[2]]", "[[1,2],[1]]", false),
    (.unorderedNested, "[[],[1]]", "[[1],[]]", true),
    (.exact, "[[3],[1,2]]", "[[1,2],[3]]", false),
  ])
  func `only a nested unordered answer may have its inner elements in any order`(
    _ rule: CheckerRule, _ actual: String, _ expected: String, _ isCorrect: Bool
  ) throws {
    #expect((try check(rule, actual, expected, as: .array(.list(.integer))) == .correct) == isCorrect)
  }

  @Test(arguments: [
    (CheckerRule.exact, "[1,2]", "[2,1]", false), (.unordered, "[1,2]", "[2,1]", true),
    (.unordered, "[1,2]", "[1,1]", false),
    (.unorderedNested, "[1,2]", "[2,1]", true),
  ])
  func `digests are equal for answers that count as equal, and differ for others`(
    _ rule: CheckerRule, _ actual: String, _ expected: String, _ isCorrect: Bool
  ) throws {
    let checker = ValueChecker(rule)
    let (actual, expected) = try (Value(actual, as: .array(.integer)), Value(expected, as: .array(.integer)))
    #expect((checker.digest(of: actual) == checker.digest(of: expected)) == isCorrect)
    #expect(checker.check(actual, against: checker.digest(of: actual)) == .correct)
    let result = checker.check(actual, against: checker.digest(of: expected))
    #expect(result == (isCorrect ? .correct : .wrong(reason: "not the expected answer")))
  }

  @Test func `elements are sorted by their bytes, as Problems says, so that digests stay as they are recorded`() {
    let value = Value.array([.integer(10), .integer(9), .integer(-1)])
    #expect(ValueChecker(.unordered).digest(of: value) == Digest(of: "[-1,10,9]"))
    #expect(ValueChecker(.exact).digest(of: value) == Digest(of: "[10,9,-1]"))
    let nested = Value.array([.array([.integer(3)]), .array([.integer(2), .integer(1)])])
    #expect(ValueChecker(.unorderedNested).digest(of: nested) == Digest(of: "[[1,2],[3]]"))
  }

  @Test(arguments: [
    (0.5, 0.5, true), (0.500009, 0.5, true), (0.50002, 0.5, false), (1_000_009, 1_000_000, true),
    (1_000_011, 1_000_000, false), (-1_000_009, -1_000_000, true), (1e-6, 0, true), (-0.0, 0, true),
    (.nan, 0.5, false), (.infinity, 0.5, false), (.infinity, .infinity, true), (-.infinity, .infinity, false),
    (1, .infinity, false),
  ])
  func `doubles may differ absolutely or relatively`(_ actual: Double, _ expected: Double, _ isCorrect: Bool) {
    let result = ValueChecker(.tolerance(1e-5)).check(.double(actual), against: .double(expected))
    #expect(result == (isCorrect ? .correct : .wrong(reason: "differs by more than 1e-05")))
  }

  @Test(arguments: [
    ("[0.1,2]", true), ("[0.100001,2]", true), ("[0.2,2]", false), ("[0.1]", false), ("[2,0.1]", false),
  ])
  func `doubles in arrays may differ too, each in its place`(_ actual: String, _ isCorrect: Bool) throws {
    #expect((try check(.tolerance(1e-5), actual, "[0.1,2.0]", as: .array(.double)) == .correct) == isCorrect)
  }

  private func check(
    _ rule: CheckerRule, _ actual: String, _ expected: String, as type: ValueType
  ) throws -> CheckResult {
    try ValueChecker(rule).check(Value(actual, as: type), against: Value(expected, as: type))
  }
}
