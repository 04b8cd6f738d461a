/// Reads JSON text as values of known types.
///
/// Our own because a case's text is checked against its types while it is read, with the column of the first mistake,
/// and because a general JSON library would keep neither `long` values exact nor be fast enough for megabytes of them.
struct ValueReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  init(_ line: ArraySlice<UInt8>) {
    bytes = Array(line)
  }

  /// The whole text as one value.
  mutating func readAll(_ type: ValueType) throws(ValueTextError) -> Value {
    let value = try read(type)
    try expectEnd()
    return value
  }

  mutating func expectEnd() throws(ValueTextError) {
    skipBlanks()
    guard position == bytes.count else { throw error("the end of the line") }
  }

  mutating func read(_ type: ValueType) throws(ValueTextError) -> Value {
    skipBlanks()
    switch type {
    case .integer: return .integer(try readInteger(in: Int(Int32.min)...Int(Int32.max), "an integer of 32 bits"))
    case .long: return .integer(try readInteger(in: Int.min...Int.max, "an integer of 64 bits"))
    case .double: return .double(try readDouble())
    case .boolean: return .boolean(try readBoolean())
    case .character: return .character(try readCharacter())
    case .string: return .string(try readString())
    case .void: return try readNull()
    case .array(let element), .list(let element):
      var elements: [Value] = []
      try readElements { reader throws(ValueTextError) in elements.append(try reader.read(element)) }
      return .array(elements)
    case .linkedList: return try read(.array(.integer))
    case .tree: return try readTree()
    case .node(let kind): return try read(kind)
    }
  }

  /// An array whose elements the caller reads one by one.
  mutating func readElements(
    _ readElement: (inout ValueReader) throws(ValueTextError) -> Void
  ) throws(ValueTextError) {
    try expect("[", "an array")
    skipBlanks()
    if accept("]") { return }
    repeat {
      try readElement(&self)
      skipBlanks()
    } while accept(",")
    try expect("]", "',' or ']'")
  }

  mutating func readString() throws(ValueTextError) -> String {
    skipBlanks()
    try expect("\"", "a string in double quotes")
    var scalars = String.UnicodeScalarView()
    var start = position
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      scalars.append(contentsOf: String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars)
      scalars.append(try readEscape())
      start = position
    }
    scalars.append(contentsOf: String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars)
    try expect("\"", "the closing quote")
    return String(scalars)
  }

  // MARK: - Scalars

  private mutating func readInteger(
    in range: ClosedRange<Int>, _ expected: String
  ) throws(ValueTextError) -> Int {
    let start = position
    guard let value = readDigits(), range.contains(value), isAtEndOfWord else {
      position = start
      throw error(expected)
    }
    return value
  }

  /// Digit by digit: large cases are mostly integers. nil when there is none, or it does not fit.
  private mutating func readDigits() -> Int? {
    let isNegative = accept("-")
    let start = position
    // As JSON has it, there are no digits after a zero.
    if accept("0") { return peek.map(Self.isDigit) == true ? nil : 0 }
    var value = 0
    while let byte = peek, Self.isDigit(byte) {
      let digit = Int(byte - UInt8(ascii: "0"))
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      value = sum
      position += 1
    }
    return position > start ? value : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private var isAtEndOfWord: Bool {
    switch peek {
    case nil, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: " "), UInt8(ascii: "\t"): true
    default: false
    }
  }

  private mutating func readDouble() throws(ValueTextError) -> Double {
    let start = position
    let word = word()
    guard word.isNumberOfJSON, let value = Double(word), value.isFinite else {
      position = start
      throw error("a number")
    }
    return value
  }

  private mutating func readBoolean() throws(ValueTextError) -> Bool {
    let start = position
    switch word() {
    case "true": return true
    case "false": return false
    default:
      position = start
      throw error("true or false")
    }
  }

  mutating func acceptNull() throws(ValueTextError) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: "n") else { return false }
    _ = try readNull()
    return true
  }

  private mutating func readNull() throws(ValueTextError) -> Value {
    let start = position
    guard word() == "null" else {
      position = start
      throw error("null")
    }
    return .null
  }

  private mutating func readCharacter() throws(ValueTextError) -> Unicode.Scalar {
    let start = position
    let scalars = try readString().unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else {
      position = start
      throw error("one character in double quotes")
    }
    return scalar
  }

  private mutating func readEscape() throws(ValueTextError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = peek.map { Character(Unicode.Scalar($0)) }
    position += 1
    switch letter {
    case "\"", "\\", "/": return Unicode.Scalar(bytes[position - 1])
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "u":
      if let scalar = readCodePoint() { return scalar }
    default: break
    }
    position = start
    throw error("an escape sequence of JSON")
  }

  /// Four hexadecimal digits, or a surrogate pair of twice four.
  private mutating func readCodePoint() -> Unicode.Scalar? {
    guard let high = readHexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard accept("\\"), accept("u"), let low = readHexadecimal(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func readHexadecimal() -> UInt32? {
    guard position + 4 <= bytes.count, bytes[position..<position + 4].allSatisfy(Self.isHexadecimal) else { return nil }
    position += 4
    return UInt32(String(decoding: bytes[position - 4..<position], as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isHexDigit
  }

  // MARK: - Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipBlanks() {
    while let byte = peek, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar, _ expected: String) throws(ValueTextError) {
    guard accept(character) else { throw error(expected) }
  }

  private mutating func word() -> String {
    let start = position
    while let byte = peek, !",] \t[\"".utf8.contains(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// - Parameter count: of the bytes that were read but belong to what is found.
  func error(_ expected: String, before count: Int = 0) -> ValueTextError {
    ValueTextError(column: position - count + 1, expected: expected, found: token(at: position - count))
  }

  /// A bracket or a comma, or all up to the next one; cut.
  private func token(at start: Int) -> String {
    let rest = bytes[start...].prefix(20)
    let end = rest.dropFirst().firstIndex { ",[] \t".utf8.contains($0) } ?? rest.endIndex
    let isMark = rest.first.map { ",[]".utf8.contains($0) } ?? false
    return String(decoding: isMark ? rest.prefix(1) : rest[..<end], as: UTF8.self)
  }
}

extension String {
  /// Double reads more than that: hexadecimal digits, a sign or a point at the beginning.
  fileprivate var isNumberOfJSON: Bool {
    wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
  }
}

/// A value's text that is not of its type.
public struct ValueTextError: Error, Hashable, Sendable {
  /// In bytes, from 1.
  public var column: Int
  public var expected: String
  /// What stands there instead, cut; empty at the end of the line.
  public var found: String
}

extension Value {
  init(_ line: ArraySlice<UInt8>, as type: ValueType) throws(ValueTextError) {
    var reader = ValueReader(line)
    self = try reader.readAll(type)
  }

  /// The value that `text`, JSON on one line, has as `type`.
  public init(_ text: some StringProtocol, as type: ValueType) throws(ValueTextError) {
    var reader = ValueReader(text)
    self = try reader.readAll(type)
  }
}
