import JudgeModel

extension Value {
  /// None of what is not an array.
  var elements: [Value] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// Those among the elements; nil for what is not an array.
  var integers: [Int]? {
    guard case .array(let elements) = self else { return nil }
    return elements.compactMap(\.integer)
  }

  /// A string's characters, or an array's elements.
  var letters: [Value] {
    switch self {
    case .string(let string): string.unicodeScalars.map(Value.character)
    default: elements
    }
  }

  /// What ``letters`` are the characters of.
  init(string letters: [Value]) {
    var string = String.UnicodeScalarView()
    for case .character(let letter) in letters { string.append(letter) }
    self = .string(String(string))
  }

  /// Numbers by size, characters and strings by their code points. Arrays have no order here: the shapes of version 1 of
  /// the generator leave rows as they are.
  func isLess(than other: Value) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.double(let left), .double(let right)): left < right
    case (.character(let left), .character(let right)): left < right
    case (.string(let left), .string(let right)):
      left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    default: false
    }
  }

  /// As ``isLess(than:)``, and arrays by their first elements, then by the next.
  func precedes(_ other: Value) -> Bool {
    guard case .array(let left) = self, case .array(let right) = other else { return isLess(than: other) }
    return left.lexicographicallyPrecedes(right) { $0.precedes($1) }
  }
}

extension [Value] {
  var firstDuplicate: Value? {
    var seen: Set<Value> = []
    return first { !seen.insert($0).inserted }
  }
}
