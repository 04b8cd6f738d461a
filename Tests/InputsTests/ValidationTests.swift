import JudgeModel
import Testing

@testable import Inputs

struct ValidationTests {
  @Test(arguments: [
    ("3", ValueDescription.integer(1...2), "x", "3", "1…2"),
    ("0", .integer(1...10_000), "x", "0", "1…10⁴"),
    ("2000000000", .integer(-1_000_000_000...1_000_000_000), "x", "2000000000", "−10⁹…10⁹"),
    ("7", .integer(8...8), "x", "7", "8"),
    ("-1", .integer(0...Int(Int32.max)), "x", "-1", "0…2³¹−1"),
    ("2147483648", .integer(Int(Int32.min)...0), "x", "2147483648", "−2³¹…0"),
    ("-1", .integer(0...Int.max), "x", "-1", "0…2⁶³−1"),
    ("1", .integer(Int.min...0), "x", "1", "−2⁶³…0"),
  ])
  func `a number out of its range`(
    _ text: String, _ description: ValueDescription, _ subject: String, _ found: String, _ expected: String
  ) throws {
    #expect(
      try violation(of: text, .long, description)
        == ConstraintViolation(subject: subject, found: found, expected: expected))
  }

  @Test(arguments: [
    (
      "[1]", ValueType.array(.integer), Descriptions.array(2...10_000, .integer(0...9)),
      ConstraintViolation(subject: "x.length", found: "1", expected: "2…10⁴")
    ),
    (
      "[1,2,99]", .array(.integer), Descriptions.array(0...9, .integer(0...9)),
      ConstraintViolation(subject: "x[2]", found: "99", expected: "0…9")
    ),
    (
      "[[1],[2,3]]", .array(.array(.integer)), Descriptions.grid(1...9, .integer(0...9)),
      ConstraintViolation(subject: "x[1].length", found: "2", expected: "1 as in the first row")
    ),
    (
      "[[1],[-2]]", .array(.array(.integer)), Descriptions.grid(1...9, .integer(0...9)),
      ConstraintViolation(subject: "x[1][0]", found: "-2", expected: "0…9")
    ),
    (
      "[1,2,1]", .array(.integer), Descriptions.array(0...9, .integer(0...9), isDistinct: true),
      ConstraintViolation(subject: "x", found: "1 twice", expected: "without duplicates")
    ),
    (
      "[1,3,2]", .array(.integer), Descriptions.array(0...9, .integer(0...9), isSorted: true),
      ConstraintViolation(subject: "x[2]", found: "2", expected: "in ascending order")
    ),
    (
      "[\"b\",\"a\"]", .array(.string),
      Descriptions.array(0...9, .string(length: 1...1, alphabet: ["a", "b"]), isSorted: true),
      ConstraintViolation(subject: "x[1]", found: "\"a\"", expected: "in ascending order")
    ),
    (
      "\"abc\"", .string, .string(length: 1...2, alphabet: ["a", "b", "c"]),
      ConstraintViolation(subject: "x.length", found: "3", expected: "1…2")
    ),
    (
      "\"abz\"", .string, .string(length: 1...9, alphabet: ["a", "b", "c"]),
      ConstraintViolation(subject: "x[2]", found: "\"z\"", expected: "of the characters abc")
    ),
    (
      "\"z\"", .character, .character(["0", "1"]),
      ConstraintViolation(subject: "x", found: "\"z\"", expected: "of the characters 01")
    ),
    ("0.5", .double, .double(1...2), ConstraintViolation(subject: "x", found: "0.5", expected: "1.0…2.0")),
    ("6", .integer, .fixed(.integer(7)), ConstraintViolation(subject: "x", found: "6", expected: "7")),
  ])
  func `what does not fit is named with what it must be`(
    _ text: String, _ type: ValueType, _ description: ValueDescription, _ expected: ConstraintViolation
  ) throws {
    #expect(try violation(of: text, type, description) == expected)
  }

  @Test(arguments: [
    ("[1,2,3]", 5, nil),
    ("[1,2,3]", 7, "the sum of 0 pairs of nums"),
    ("[1,2,1,2]", 3, "the sum of 4 pairs of nums"),
    ("[2,2]", 4, nil),
    ("[2]", 4, "the sum of 0 pairs of nums"),
  ])
  func `a sum is that of exactly one pair`(_ nums: String, _ target: Int, _ found: String?) throws {
    let description = InputDescription.arguments([
      ArgumentDescription(name: "nums", value: Descriptions.array(1...9, .integer(0...9))),
      ArgumentDescription(name: "target", value: .pairSum(PairSum(range: 0...18, argument: "nums", elements: 0...9))),
    ])
    let input = CaseInput.arguments([try Value(nums, as: .array(.integer)), .integer(target)])
    let expected = found.map { ConstraintViolation(subject: "target", found: $0, expected: "the sum of exactly one") }
    #expect(violation(of: input, description) == expected)
  }

  @Test func `a class's calls are counted and named`() throws {
    let description = try #require(Descriptions.all["design"])
    guard case .calls(let calls) = description else { return }
    let get = calls.methods[0].method
    let call = { CaseInput.Call(method: get, arguments: [.integer($0)]) }
    #expect(
      violation(of: .calls(constructor: [.integer(0)], [call(1)]), description)
        == ConstraintViolation(subject: "capacity", found: "0", expected: "1…3"))
    #expect(
      violation(of: .calls(constructor: [.integer(1)], []), description)
        == ConstraintViolation(subject: "the number of calls", found: "0", expected: "1…60"))
    #expect(
      violation(of: .calls(constructor: [.integer(1)], [call(1), call(6)]), description)
        == ConstraintViolation(subject: "call 2, get(key)", found: "6", expected: "0…5"))
  }

  @Test func `a case of another kind of problem does not fit`() throws {
    let error = ConstraintViolation(
      subject: "case", found: "the text of another kind of problem", expected: "arguments")
    #expect(violation(of: .arguments([]), try #require(Descriptions.all["design"])) == error)
  }

  private func violation(
    of text: String, _ type: ValueType, _ description: ValueDescription
  ) throws -> ConstraintViolation? {
    let input = CaseInput.arguments([try Value(text, as: type)])
    return violation(of: input, .arguments([ArgumentDescription(name: "x", value: description)]))
  }

  private func violation(of input: CaseInput, _ description: InputDescription) -> ConstraintViolation? {
    do {
      try description.validate(input)
      return nil
    } catch {
      return error
    }
  }
}
