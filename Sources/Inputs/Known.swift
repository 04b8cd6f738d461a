import JudgeModel

/// The arguments that are known while others are checked or made.
struct Known {
  private(set) var values: [String: Value] = [:]
  private var quantities: [Quantity: Int] = [:]

  init() {}

  init(_ arguments: [ArgumentDescription], _ values: [Value]) {
    for (argument, value) in zip(arguments, values) { self[argument.name] = value }
  }

  subscript(name: String) -> Value? {
    get { values[name] }
    set {
      values[name] = newValue
      switch newValue {
      case .integer(let number): quantities[Quantity(argument: name, property: .value)] = number
      case .string(let string): setLength(string.unicodeScalars.count, of: name)
      case .array(let elements):
        setLength(elements.count, of: name)
        setNodes(elements.count { $0 != .null }, of: name)
      default: break
      }
    }
  }

  /// 0 for what is not known; manifests are checked for names that do not exist.
  subscript(quantity: Quantity) -> Int { quantities[quantity] ?? 0 }

  /// Before the value itself, since its elements may depend on how many they are.
  mutating func setLength(_ length: Int, of name: String) {
    quantities[Quantity(argument: name, property: .length)] = length
  }

  mutating func setNodes(_ nodes: Int, of name: String) {
    quantities[Quantity(argument: name, property: .nodes)] = nodes
  }
}
