import Foundation

/// What a target says between its parentheses: `n log n`, `m * n`, `2^n * n`.
indirect enum GrowthExpression: Hashable {
  case number(Double)
  /// A letter or an argument.
  case size(String)
  case sum(GrowthExpression, GrowthExpression)
  case difference(GrowthExpression, GrowthExpression)
  case product(GrowthExpression, GrowthExpression)
  case quotient(GrowthExpression, GrowthExpression)
  case power(GrowthExpression, GrowthExpression)
  case factorial(GrowthExpression)
  case call(Function, [GrowthExpression])

  enum Function: String {
    case log, sqrt, min, max
  }

  /// nil for what it cannot read.
  init?(target: String) {
    guard target.hasPrefix("O("), target.hasSuffix(")") else { return nil }
    var parser = GrowthExpressionParser(String(target.dropFirst(2).dropLast()))
    guard let expression = parser.sum(), parser.isAtEnd else { return nil }
    self = expression
  }

  var sizes: Set<String> {
    switch self {
    case .number: []
    case .size(let name): [name]
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right), .power(let left, let right):
      left.sizes.union(right.sizes)
    case .factorial(let operand): operand.sizes
    case .call(_, let operands): operands.reduce([]) { $0.union($1.sizes) }
    }
  }

  func value(_ size: (String) -> Double) -> Double {
    switch self {
    case .number(let number): number
    case .size(let name): size(name)
    case .sum(let left, let right): left.value(size) + right.value(size)
    case .difference(let left, let right): left.value(size) - right.value(size)
    case .product(let left, let right): left.value(size) * right.value(size)
    case .quotient(let left, let right): left.value(size) / Swift.max(right.value(size), 1)
    case .power(let base, let exponent): pow(base.value(size), exponent.value(size))
    case .factorial(let operand): tgamma(operand.value(size) + 1)
    case .call(let function, let operands): function.value(operands.map { $0.value(size) })
    }
  }
}

extension GrowthExpression.Function {
  /// A logarithm is at least 1, so that a product with it is not nothing.
  func value(_ operands: [Double]) -> Double {
    switch self {
    case .log: Swift.max(log2(Swift.max(operands[0], 1)), 1)
    case .sqrt: operands[0].squareRoot()
    case .min: operands.min() ?? 0
    case .max: operands.max() ?? 0
    }
  }
}

/// Sums of products of powers; what stands side by side is multiplied.
private struct GrowthExpressionParser {
  private var tokens: ArraySlice<String>

  init(_ text: String) {
    let plain = text.replacing("²", with: "^2").replacing("³", with: "^3").replacing("·", with: "*")
    tokens = plain.matches(of: /[A-Za-z_][A-Za-z_0-9]*|[0-9]+(\.[0-9]+)?|[^\s]/).map { String($0.output.0) }[...]
  }

  var isAtEnd: Bool { tokens.isEmpty }

  mutating func sum() -> GrowthExpression? {
    guard var left = product() else { return nil }
    while let sign = tokens.first, sign == "+" || sign == "-" {
      tokens.removeFirst()
      guard let right = product() else { return nil }
      left = sign == "+" ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private mutating func product() -> GrowthExpression? {
    guard var left = power() else { return nil }
    while let next = tokens.first, !["+", "-", ")", ","].contains(next) {
      if next == "*" || next == "/" { tokens.removeFirst() }
      guard let right = power() else { return nil }
      left = next == "/" ? .quotient(left, right) : .product(left, right)
    }
    return left
  }

  private mutating func power() -> GrowthExpression? {
    guard var base = operand() else { return nil }
    while tokens.first == "!" {
      tokens.removeFirst()
      base = .factorial(base)
    }
    guard tokens.first == "^" else { return base }
    tokens.removeFirst()
    return power().map { .power(base, $0) }
  }

  private mutating func operand() -> GrowthExpression? {
    guard let token = tokens.popFirst() else { return nil }
    if let number = Double(token) { return .number(number) }
    if token == "(" { return closed(sum()) }
    if let function = GrowthExpression.Function(rawValue: token) { return call(function) }
    return token.first?.isLetter == true || token.first == "_" ? .size(token) : nil
  }

  /// `log n`, `log(m + n)`, `min(m, n)`.
  private mutating func call(_ function: GrowthExpression.Function) -> GrowthExpression? {
    guard tokens.first == "(" else { return power().map { .call(function, [$0]) } }
    tokens.removeFirst()
    var operands = [sum()]
    while tokens.first == "," {
      tokens.removeFirst()
      operands.append(sum())
    }
    let known = operands.compactMap(\.self)
    guard known.count == operands.count else { return nil }
    return closed(.call(function, known))
  }

  private mutating func closed(_ expression: GrowthExpression?) -> GrowthExpression? {
    tokens.popFirst() == ")" ? expression : nil
  }
}
