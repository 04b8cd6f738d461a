/// An argument or a result, without its type.
public enum Value: Hashable, Sendable {
  /// The result of a `void` method, an absent child, no node.
  case null
  /// `integer` and `long`.
  case integer(Int)
  case double(Double)
  case boolean(Bool)
  case character(Unicode.Scalar)
  case string(String)
  /// `T[]`, `list<T>`, and linked nodes as their type says.
  case array([Value])
  /// "#", after each level of a `Node:next`.
  case levelEnd
}

extension Value {
  /// Strings are equal when they have the same code points: "é" is not "e" and an accent, as in digests.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null), (.levelEnd, .levelEnd): true
    case (.integer(let left), .integer(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.character(let left), .character(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .levelEnd: hasher.combine(1)
    case .integer(let value): hasher.combine(value)
    case .double(let value): hasher.combine(value)
    case .boolean(let value): hasher.combine(value)
    case .character(let value): hasher.combine(value)
    case .string(let value): for byte in value.utf8 { hasher.combine(byte) }
    case .array(let elements): hasher.combine(elements)
    }
  }

  /// JSON without spaces, as LeetCode writes cases; the canonical text of digests.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .levelEnd: text += "#"
    case .integer(let value): text += String(value)
    case .double(let value): text += String(value)
    case .boolean(let value): text += value ? "true" : "false"
    case .character(let value): Self.writeQuoted(String(value), to: &text)
    case .string(let value): Self.writeQuoted(value, to: &text)
    case .array(let elements): Self.write(elements, to: &text)
    }
  }

  private static func write(_ elements: [Value], to text: inout String) {
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      element.write(to: &text)
    }
    text += "]"
  }

  private static func writeQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..."\u{1f}": text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
