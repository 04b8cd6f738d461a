import JudgeModel
import Testing

struct ValueTypeTests {
  @Test(arguments: [
    ("integer", ValueType.integer), ("long", .long), ("double", .double), ("boolean", .boolean),
    ("character", .character), ("string", .string), ("void", .void), ("integer[]", .array(.integer)),
    ("character[][]", .array(.array(.character))), ("list<string>", .list(.string)),
    ("list<list<integer>>", .list(.list(.integer))), ("list<integer[]>", .list(.array(.integer))),
    ("list<integer>[]", .array(.list(.integer))),
  ])
  func `a type is read as it is written`(_ text: String, _ type: ValueType) {
    #expect(ValueType(text) == type)
    #expect(type.description == text)
  }

  @Test(arguments: [
    "", "int", "Integer", "integer ", "[]", "integer[", "integer[1]", "list", "list<>", "list<integer", "void[]",
    "list<void>", "integer[] []", "ListNodes", "Node",
  ])
  func `what is no type is refused`(_ text: String) {
    #expect(ValueType(text) == nil)
  }

  @Test func `arrays and lists have elements, others have none`() {
    #expect(ValueType.list(.array(.long)).element == .array(.long))
    #expect(ValueType.array(.long).element == .long)
    #expect(ValueType.string.element == nil)
  }
}
