/// The type of an argument or a result, in LeetCode's vocabulary: `integer`, `string[]`, `list<list<integer>>`.
public indirect enum ValueType: Hashable, Sendable {
  /// 32 bits, signed.
  case integer
  /// 64 bits, signed.
  case long
  case double
  case boolean
  case character
  case string
  /// What a method without a result returns.
  case void
  case array(ValueType)
  case list(ValueType)
}

extension ValueType: LosslessStringConvertible {
  public init?(_ text: String) {
    if text.hasSuffix("[]") {
      guard let element = ValueType(String(text.dropLast(2))), element != .void else { return nil }
      self = .array(element)
    } else if text.hasPrefix("list<"), text.hasSuffix(">") {
      guard let element = ValueType(String(text.dropFirst(5).dropLast())), element != .void else { return nil }
      self = .list(element)
    } else if let scalar = Self.scalars[text] {
      self = scalar
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .integer: "integer"
    case .long: "long"
    case .double: "double"
    case .boolean: "boolean"
    case .character: "character"
    case .string: "string"
    case .void: "void"
    case .array(let element): "\(element)[]"
    case .list(let element): "list<\(element)>"
    }
  }

  private static let scalars = Dictionary(
    uniqueKeysWithValues: [Self.integer, .long, .double, .boolean, .character, .string, .void].map {
      ($0.description, $0)
    })

  /// What the elements are, of an array or a list.
  public var element: ValueType? {
    switch self {
    case .array(let element), .list(let element): element
    default: nil
    }
  }
}
