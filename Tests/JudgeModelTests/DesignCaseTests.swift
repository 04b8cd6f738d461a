import Testing

@testable import JudgeModel

struct DesignCaseTests {
  static let get = Function(
    name: "get", parameters: [Parameter(name: "key", type: .integer)], returns: .value(.integer))
  static let put = Function(
    name: "put", parameters: [Parameter(name: "key", type: .integer), Parameter(name: "value", type: .integer)],
    returns: .value(.void))
  static let cache = DesignClass(
    name: "LRUCache", constructor: [Parameter(name: "capacity", type: .integer)], methods: [get, put])
  let signature = Signature.design(cache)

  static let calls = CaseInput.calls(
    constructor: [.integer(2)],
    [
      CaseInput.Call(method: put, arguments: [.integer(1), .integer(5)]),
      CaseInput.Call(method: get, arguments: [.integer(1)]),
    ])
  static let text = "[\"LRUCache\",\"put\",\"get\"]\n[[2],[1,5],[1]]"

  @Test func `a case has the names and then their arguments`() throws {
    #expect(try signature.input(Self.text) == Self.calls)
    #expect(signature.text(of: Self.calls) == Self.text)
  }

  @Test func `a case may have no calls`() throws {
    #expect(try signature.input("[\"LRUCache\"]\n[[2]]") == .calls(constructor: [.integer(2)], []))
  }

  @Test func `an answer has null for the constructor and for void`() throws {
    #expect(try signature.answer("[null,null,5]", to: Self.calls) == .array([.null, .null, .integer(5)]))
  }

  @Test(arguments: [
    ("", CaseTextError.missingLine("the methods")),
    ("[\"LRUCache\"]", .missingLine("their arguments")),
    ("[\"LRUCache\"]\n[[2]]\n[]", .extraLine("[]")),
    (
      "LRUCache\n[[2]]",
      .invalid(argument: "the methods", ValueTextError(column: 1, expected: "an array", found: "LRUCache"))
    ),
    ("[]\n[]", .noConstructor("LRUCache")),
    ("[\"Cache\"]\n[[2]]", .noConstructor("LRUCache")), ("[\"Cache\"]", .noConstructor("LRUCache")),
    ("[\"LRUCache\",\"push\"]\n[[2],[1]]", .unknownMethod("push")),
    ("[\"LRUCache\",\"get\"]\n[[2]]", .callCounts(names: 2, arguments: 1)),
    (
      "[\"LRUCache\"]\n[[2],[]]",
      .invalid(argument: "call 2", ValueTextError(column: 6, expected: "']'", found: "["))
    ),
    (
      "[\"LRUCache\",\"get\"]\n[[2],[x]]",
      .invalid(argument: "call 2", ValueTextError(column: 7, expected: "an integer of 32 bits", found: "x"))
    ),
    (
      "[\"LRUCache\",\"get\"]\n[[2],[]]",
      .invalid(argument: "call 2", ValueTextError(column: 7, expected: "1 more argument", found: "]"))
    ),
    (
      "[\"LRUCache\",\"get\"]\n[[2],1]",
      .invalid(argument: "call 2", ValueTextError(column: 6, expected: "an array", found: "1"))
    ),
  ])
  func `a case that does not fit is refused`(_ text: String, _ error: CaseTextError) {
    #expect(throws: error) { try signature.input(text) }
  }

  @Test(arguments: [
    "[\"LRUCache\",\"get\"]\n[[2],[]]", "[\"LRUCache\",\"get\"]\n[[2],[1,2]]", "[\"LRUCache\"]\n[[]]",
    "[\"LRUCache\",\"get\"]\n[[2],[1],[null]]", "[\"LRUCache\",\"get\"]\n[[2],[1,null]]", "[\"LRUCache\"]\n[[2]] [[3]]",
  ])
  func `each call has its arguments, no more and no fewer`(_ text: String) {
    #expect(throws: CaseTextError.self) { try signature.input(text) }
  }

  @Test(arguments: ["[null,null]", "[null,null,5,6]", "[null,null,5,null]", "5", "[null,1,5]", "[null,null,5] 6"])
  func `an answer has one result a call, no more and no fewer`(_ text: String) {
    #expect(throws: CaseTextError.self) { try signature.answer(text, to: Self.calls) }
  }
}
