import Testing

@testable import JudgeModel

struct ValueTests {
  @Test(arguments: [
    ("-2147483648", ValueType.integer, Value.integer(-2_147_483_648)),
    ("2147483647", .integer, .integer(2_147_483_647)),
    ("-9223372036854775808", .long, .integer(.min)),
    ("9223372036854775807", .long, .integer(.max)),
    ("0.1", .double, .double(0.1)),
    ("-2.5e-07", .double, .double(-2.5e-7)),
    ("1e+22", .double, .double(1e22)),
    ("true", .boolean, .boolean(true)),
    ("false", .boolean, .boolean(false)),
    ("\"a\"", .character, .character("a")),
    ("\"\\\"\"", .character, .character("\"")),
    ("\"\"", .string, .string("")),
    (#""\"\\\n\r\t\u0000\u001f""#, .string, .string("\"\\\n\r\t\0\u{1f}")),
    ("\"é 漢 🙂\"", .string, .string("é 漢 🙂")),
    ("null", .void, .null),
    ("[]", .array(.integer), .array([])),
    (
      "[[1,2],[],[3]]", .array(.list(.integer)),
      .array([.array([.integer(1), .integer(2)]), .array([]), .array([.integer(3)])])
    ),
    ("[\",\",\"]\"]", .list(.string), .array([.string(","), .string("]")])),
  ])
  func `a value is written as it is read`(_ text: String, _ type: ValueType, _ value: Value) throws {
    #expect(try Value(text, as: type) == value)
    #expect(value.text == text)
  }

  @Test(arguments: [
    (" [ 1 ,\t2 ] ", ValueType.array(.integer), Value.array([.integer(1), .integer(2)])),
    ("-0", .integer, .integer(0)),
    ("7", .double, .double(7)),
    (#""\/\b\f""#, .string, .string("/\u{8}\u{c}")),
    (#""\u00e9\u6f22\ud83d\ude42""#, .string, .string("é漢🙂")),
    (#""\uD83D\uDE42""#, .character, .character("🙂")),
  ])
  func `JSON has other ways to write a value`(_ text: String, _ type: ValueType, _ value: Value) throws {
    #expect(try Value(text, as: type) == value)
  }

  @Test(arguments: [
    ("", ValueType.integer, 1, "an integer of 32 bits", ""),
    ("2147483648", .integer, 1, "an integer of 32 bits", "2147483648"),
    ("-2147483649", .integer, 1, "an integer of 32 bits", "-2147483649"),
    ("[1,2147483648]", .array(.integer), 4, "an integer of 32 bits", "2147483648"),
    ("9223372036854775808", .long, 1, "an integer of 64 bits", "9223372036854775808"),
    ("-9223372036854775809", .long, 1, "an integer of 64 bits", "-9223372036854775809"),
    ("1.0", .integer, 1, "an integer of 32 bits", "1.0"),
    ("+1", .integer, 1, "an integer of 32 bits", "+1"),
    ("one", .double, 1, "a number", "one"),
    ("nan", .double, 1, "a number", "nan"),
    ("1e999", .double, 1, "a number", "1e999"),
    ("True", .boolean, 1, "true or false", "True"),
    ("0", .void, 1, "null", "0"),
    ("1 2", .integer, 3, "the end of the line", "2"),
    ("[1]]", .array(.integer), 4, "the end of the line", "]"),
    ("1", .array(.integer), 1, "an array", "1"),
    ("[1 2]", .array(.integer), 4, "',' or ']'", "2"),
    ("[1", .array(.integer), 3, "',' or ']'", ""),
    ("[1,]", .array(.integer), 4, "an integer of 32 bits", "]"),
    ("[[1],[x]]", .array(.array(.integer)), 7, "an integer of 32 bits", "x"),
    ("abc", .string, 1, "a string in double quotes", "abc"),
    ("\"abc", .string, 5, "the closing quote", ""),
    (#""\x""#, .string, 2, "an escape sequence of JSON", #"\x""#),
    (#""\"#, .string, 2, "an escape sequence of JSON", "\\"),
    (#""\u12""#, .string, 2, "an escape sequence of JSON", #"\u12""#),
    (#""a\ud83d""#, .string, 3, "an escape sequence of JSON", #"\ud83d""#),
    (#""\ud83d\u0041""#, .string, 2, "an escape sequence of JSON", #"\ud83d\u0041""#),
    (#""\ude42""#, .string, 2, "an escape sequence of JSON", #"\ude42""#),
    ("\"\"", .character, 1, "one character in double quotes", "\"\""),
    ("\"ab\"", .character, 1, "one character in double quotes", "\"ab\""),
    ("\"e\u{301}\"", .character, 1, "one character in double quotes", "\"e\u{301}\""),
    ("é", .integer, 1, "an integer of 32 bits", "é"),
    ("[\"é\",1]", .array(.string), 7, "a string in double quotes", "1"),
  ])
  func `a mistake has a column in bytes, what is expected there and what is found`(
    _ text: String, _ type: ValueType, _ column: Int, _ expected: String, _ found: String
  ) {
    #expect(throws: ValueTextError(column: column, expected: expected, found: found)) { try Value(text, as: type) }
  }

  @Test func `what is found is cut`() {
    let error = ValueTextError(column: 1, expected: "true or false", found: String(repeating: "x", count: 20))
    #expect(throws: error) { try Value(String(repeating: "x", count: 1000), as: .boolean) }
  }

  @Test func `four hexadecimal digits have no sign`() {
    let error = ValueTextError(column: 2, expected: "an escape sequence of JSON", found: #"\u+041""#)
    #expect(throws: error) { try Value(#""\u+041""#, as: .string) }
  }

  @Test func `strings are equal only when their code points are`() {
    #expect(Value.string("é") != .string("e\u{301}"))
  }
}
