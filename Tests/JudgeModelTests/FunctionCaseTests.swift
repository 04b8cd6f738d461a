import Testing

@testable import JudgeModel

struct FunctionCaseTests {
  let signature = Signature.function(
    Function(
      name: "twoSum",
      parameters: [Parameter(name: "nums", type: .array(.integer)), Parameter(name: "target", type: .integer)],
      returns: .value(.array(.integer))))

  @Test(arguments: ["[2,7]\n9", "[2,7]\n9\n", "[2,7]\r\n9\r\n", "\n[2, 7]\n\n9"])
  func `a case has one argument a line`(_ text: String) throws {
    let input = try signature.input(text)
    #expect(input == .arguments([.array([.integer(2), .integer(7)]), .integer(9)]))
    #expect(signature.text(of: input) == "[2,7]\n9")
  }

  @Test(arguments: [
    ("", CaseTextError.missingLine("nums")),
    ("[2,7]", .missingLine("target")),
    ("[2,7]\n9\n10", .extraLine("10")),
    ("[2,7", .invalid(argument: "nums", ValueTextError(column: 5, expected: "',' or ']'", found: ""))),
    ("[2,7], 9", .invalid(argument: "nums", ValueTextError(column: 6, expected: "the end of the line", found: ","))),
    (
      "[02,7]\n9", .invalid(argument: "nums", ValueTextError(column: 2, expected: "an integer of 32 bits", found: "02"))
    ),
    ("[2,7]\n9\n\(String(repeating: "1", count: 50))", .extraLine(String(repeating: "1", count: 40))),
    (
      "[2,x]\n9",
      .invalid(argument: "nums", ValueTextError(column: 4, expected: "an integer of 32 bits", found: "x"))
    ),
    (
      "[2,7]\n9 9", .invalid(argument: "target", ValueTextError(column: 3, expected: "the end of the line", found: "9"))
    ),
  ])
  func `a case that does not fit is refused`(_ text: String, _ error: CaseTextError) {
    #expect(throws: error) { try signature.input(text) }
  }

  @Test func `an answer has the type of the result`() throws {
    let input = try signature.input("[2,7]\n9")
    #expect(try signature.answer("[0,1]", to: input) == .array([.integer(0), .integer(1)]))
    let error = ValueTextError(column: 1, expected: "an array", found: "0")
    #expect(throws: CaseTextError.invalid(argument: "answer", error)) { try signature.answer("0", to: input) }
  }

  @Test(arguments: ["a\nb", "a\rb", "a\u{b}b", "a\u{c}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "\u{feff}"])
  func `a string with a line break of any kind stays in its line`(_ string: String) throws {
    let signature = Signature.function(
      Function(name: "f", parameters: [Parameter(name: "s", type: .string)], returns: .value(.void)))
    let input = CaseInput.arguments([.string(string)])
    #expect(try signature.input(signature.text(of: input)) == input)
  }
}
