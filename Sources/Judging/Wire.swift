import Foundation
import JudgeModel

/// Writes requests: tokens parted by one space, a message ended by a newline. See Plugins/README.md, "The wire".
struct WireWriter {
  private var bytes: [UInt8] = []

  /// The request that makes the driver call the solution with `input`.
  static func request(_ nonce: String, _ signature: Signature, _ input: CaseInput) -> Data {
    switch (signature, input) {
    case (.function(let function), .arguments(let values)): return request(nonce, function, values)
    case (.codec(let codec), .arguments(let values)): return request(nonce, codec.encode, values)
    case (.design(let design), .calls(let constructor, let calls)):
      var writer = WireWriter(nonce, design.name)
      writer.values(constructor, of: design.constructor)
      writer.integer(calls.count)
      for call in calls {
        writer.word(call.method.name)
        writer.values(call.arguments, of: call.method.parameters)
      }
      return writer.message
    default: preconditionFailure("the input was read with this signature")
    }
  }

  static func request(_ nonce: String, _ function: Function, _ values: [Value]) -> Data {
    var writer = WireWriter(nonce, function.name)
    writer.values(values, of: function.parameters)
    return writer.message
  }

  /// The request to a codec to read back what it wrote.
  static func request(_ nonce: String, _ codec: Codec, reading encoded: EncodedString) -> Data {
    var writer = WireWriter(nonce, codec.decode.name)
    writer.word("\(encoded.bytes.count):")
    writer.bytes += encoded.bytes
    return writer.message
  }

  private init(_ nonce: String, _ name: String) {
    word(nonce)
    word(name)
  }

  private var message: Data { Data(bytes + [UInt8(ascii: "\n")]) }

  private mutating func values(_ values: [Value], of parameters: [Parameter]) {
    for (value, parameter) in zip(values, parameters) { self.value(value, parameter.type) }
  }

  private mutating func value(_ value: Value, _ type: ValueType) {
    switch value {
    case .null, .levelEnd: word("~")
    case .integer(let number): integer(number)
    case .double(let number): word(String(number))
    case .boolean(let flag): word(flag ? "1" : "0")
    case .character(let scalar): integer(Int(scalar.value))
    case .string(let string): word("\(string.utf8.count):\(string)")
    case .array(let elements):
      // A pair has no count of its own.
      if type != .randomLink { integer(elements.count) }
      for element in elements { self.value(element, type.part) }
    }
  }

  private mutating func word(_ word: String) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes += word.utf8
  }

  /// Without a String in between: most tokens are integers, and a case may have hundreds of thousands.
  private mutating func integer(_ number: Int) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    // From the last digit, into a buffer that is long enough for 64 bits.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var rest = number.magnitude
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: digits[start...])
    }
  }
}

/// What the driver answered.
enum Reply: Hashable {
  case value(Value)
  /// What a codec has written.
  case encoded(EncodedString)
  /// The solution threw or returned something of another type.
  case exception(message: String, trace: String)
  /// What it returned cannot be an answer: a cyclic list, a node that is not of the input.
  case refused(reason: String)
}

extension ValueType {
  /// A node's value and the index of another node, or null.
  fileprivate static let randomLink = ValueType.list(.void)

  /// Of what a value's text is a list of.
  fileprivate var part: ValueType {
    self == .node(.random) ? .randomLink : element ?? .integer
  }
}

/// A driver's message: what it answered, and what the calls took where the driver was asked for that.
struct DriverMessage: Hashable {
  var reply: Reply
  var calls: CallMeasure?
}

enum WireError: Error, Hashable {
  /// The newline at the end of what has come so far is part of a string; the rest is still to come.
  case incomplete
  /// Not a message of the wire: the solution wrote it, or disturbed the driver.
  case malformed
}

/// Reads replies.
struct WireReader {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ message: Data) {
    bytes = Array(message)
  }

  static func reply(
    _ message: Data, to nonce: String, _ signature: Signature, _ input: CaseInput
  ) throws(WireError) -> DriverMessage {
    try reply(message, to: nonce) { reader throws(WireError) in
      if case .codec = signature { return .encoded(EncodedString(bytes: try reader.stringBytes())) }
      return .value(try reader.result(of: signature, input))
    }
  }

  static func reply(_ message: Data, to nonce: String, as returns: Returns) throws(WireError) -> DriverMessage {
    try reply(message, to: nonce) { reader throws(WireError) in .value(try reader.result(returns)) }
  }

  private static func reply(
    _ message: Data, to nonce: String, _ result: (inout WireReader) throws(WireError) -> Reply
  ) throws(WireError) -> DriverMessage {
    var reader = WireReader(message)
    guard try reader.word() == nonce else { throw .malformed }
    let reply: Reply
    switch try reader.word() {
    case "ok": reply = try result(&reader)
    case "throw": reply = .exception(message: try reader.string(), trace: try reader.string())
    case "wrong": reply = .refused(reason: try reader.string())
    default: throw .malformed
    }
    let calls = try reader.calls()
    guard reader.position == reader.bytes.count else { throw .malformed }
    return DriverMessage(reply: reply, calls: calls)
  }

  /// At the end of a reply: `timed <nanoseconds> <bytes>`, or nothing.
  private mutating func calls() throws(WireError) -> CallMeasure? {
    guard position < bytes.count else { return nil }
    guard try word() == "timed" else { throw .malformed }
    return CallMeasure(time: .nanoseconds(try integer()), memory: .bytes(max(try integer(), 0)))
  }

  private mutating func result(of signature: Signature, _ input: CaseInput) throws(WireError) -> Value {
    switch (signature, input) {
    case (.function(let function), _): return try result(function.returns)
    case (.design, .calls(_, let calls)):
      guard try integer() == calls.count else { throw .malformed }
      var results = [Value.null]
      for call in calls { results.append(try result(call.method.returns)) }
      return .array(results)
    default: throw .malformed
    }
  }

  private mutating func result(_ returns: Returns) throws(WireError) -> Value {
    guard let type = returns.answerType else { return try optionalInteger() }
    return try value(type).canonical(as: type)
  }

  private mutating func value(_ type: ValueType) throws(WireError) -> Value {
    switch type {
    case .integer, .long: return .integer(try integer())
    case .double: return .double(try double())
    case .boolean: return .boolean(try integer() != 0)
    case .character: return .character(try character())
    case .string: return .string(try string())
    case .void:
      guard try word() == "~" else { throw .malformed }
      return .null
    case .array(let element), .list(let element):
      return try elements { reader throws(WireError) in try reader.value(element) }
    case .linkedList: return try value(.array(.integer))
    case .tree: return try elements { reader throws(WireError) in try reader.optionalInteger() }
    case .node(let kind): return try nodes(kind)
    }
  }

  private mutating func nodes(_ kind: ValueType.NodeKind) throws(WireError) -> Value {
    switch kind {
    case .graph: try value(.array(.array(.integer)))
    case .nary: try value(.tree)
    case .random:
      try elements { reader throws(WireError) in .array([try reader.value(.integer), try reader.optionalInteger()]) }
    case .next:
      try elements { reader throws(WireError) in
        let value = try reader.optionalInteger()
        return value == .null ? .levelEnd : value
      }
    }
  }

  private mutating func optionalInteger() throws(WireError) -> Value {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "~") else { return try value(.integer) }
    position += 1
    return .null
  }

  private mutating func elements(
    _ element: (inout WireReader) throws(WireError) -> Value
  ) throws(WireError) -> Value {
    let count = try integer()
    // An element is at least a character and a space: a larger count is not true.
    guard count >= 0, count <= bytes.count else { throw .malformed }
    var elements: [Value] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return .array(elements)
  }

  private mutating func integer() throws(WireError) -> Int {
    let token = self.token()
    var digits = token
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 19 else { throw .malformed }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { throw .malformed }
      let value = Int(digit - UInt8(ascii: "0"))
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative ? product.subtractingReportingOverflow(value) : product.addingReportingOverflow(value)
      guard !overflow, !carry else { throw .malformed }
      number = sum
    }
    return number
  }

  private mutating func double() throws(WireError) -> Double {
    guard let number = Double(try word()) else { throw .malformed }
    return number
  }

  private mutating func character() throws(WireError) -> Unicode.Scalar {
    guard let scalar = UInt32(exactly: try integer()).flatMap(Unicode.Scalar.init) else { throw .malformed }
    return scalar
  }

  private mutating func string() throws(WireError) -> String {
    String(decoding: try stringBytes(), as: UTF8.self)
  }

  private mutating func stringBytes() throws(WireError) -> ArraySlice<UInt8> {
    skipSpace()
    guard let colon = bytes[position...].prefix(20).firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: bytes[position..<colon], as: UTF8.self)), count >= 0
    else { throw .malformed }
    guard count <= bytes.count - colon - 1 else { throw .incomplete }
    position = colon + 1 + count
    return bytes[(colon + 1)..<position]
  }

  private mutating func word() throws(WireError) -> String {
    let token = self.token()
    guard !token.isEmpty else { throw .malformed }
    return String(decoding: token, as: UTF8.self)
  }

  private mutating func token() -> ArraySlice<UInt8> {
    skipSpace()
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: " ") { position += 1 }
    return bytes[start..<position]
  }

  private mutating func skipSpace() {
    if position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }
}
