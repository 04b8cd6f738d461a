extension Bounds {
  /// Both ends included: `2..10^4`, `1..nums.length`, or one number.
  public init?(_ text: String) {
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let low = Expression(ends[0]), let high = ends.count == 1 ? low : Expression(ends[1]) else { return nil }
    if case .number(let low) = low, case .number(let high) = high {
      guard low <= high else { return nil }
      self.init(low...high)
    } else {
      self.init(low: low, high: high, text: text)
    }
  }
}

extension Expression {
  /// `17`, `-10^9`, `2^31-1`, `2*n`, `nums.length+1`, `min(m,n)`.
  public init?(_ text: String) {
    var reader = ExpressionReader(text)
    guard let expression = reader.sum(), reader.isAtEnd else { return nil }
    self = expression
  }
}

/// Reads sums of products of numbers, quantities, `min(…)` and `max(…)`; nil wherever the text is something else.
///
/// Numbers are kept in 128 bits until the end, since 2^63-1 passes through one that does not fit 64.
private struct ExpressionReader {
  private enum Term {
    case number(Int128)
    case other(Expression)

    var expression: Expression? {
      switch self {
      case .number(let number): Int(exactly: number).map(Expression.number)
      case .other(let expression): expression
      }
    }
  }

  private var rest: Substring

  init(_ text: String) {
    rest = text.filter { $0 != " " }[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func sum() -> Expression? { terms()?.expression }

  private mutating func terms() -> Term? {
    guard var sum = product() else { return nil }
    while let sign = accept("+-") {
      guard let next = product() else { return nil }
      if case .number(let left) = sum, case .number(let right) = next {
        sum = .number(sign == "+" ? left + right : left - right)
      } else {
        guard let left = sum.expression, let right = next.expression else { return nil }
        sum = .other(sign == "+" ? .sum(left, right) : .difference(left, right))
      }
    }
    return sum
  }

  private mutating func product() -> Term? {
    let isNegative = accept("-") != nil
    guard var product = factor() else { return nil }
    while accept("*") != nil {
      guard let next = factor() else { return nil }
      if case .number(let left) = product, case .number(let right) = next {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        guard !overflow, value.magnitude <= 1 << 64 else { return nil }
        product = .number(value)
      } else {
        guard let left = product.expression, let right = next.expression else { return nil }
        product = .other(.product(left, right))
      }
    }
    guard isNegative else { return product }
    if case .number(let number) = product { return .number(-number) }
    return product.expression.map { .other(.difference(.number(0), $0)) }
  }

  private mutating func factor() -> Term? {
    if let number = number() { return .number(number) }
    let word = word { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !word.isEmpty else { return nil }
    if accept("(") != nil { return extreme(word) }
    guard accept(".") != nil else { return .other(.quantity(Quantity(argument: word, property: .value))) }
    let property = Quantity.Property(rawValue: self.word(while: \.isLetter))
    guard let property, property != .value else { return nil }
    return .other(.quantity(Quantity(argument: word, property: property)))
  }

  /// `17`, `1_000`, `10^4`.
  private mutating func number() -> Int128? {
    guard rest.first?.isWholeNumber == true else { return nil }
    guard let base = digits() else { return nil }
    guard accept("^") != nil else { return base }
    guard let exponent = digits(), (0...63).contains(exponent) else { return nil }
    var power: Int128 = 1
    for _ in 0..<exponent {
      power *= base
      guard power <= Int128(1) << 63 else { return nil }
    }
    return power
  }

  private mutating func digits() -> Int128? {
    let digits = word { $0.isWholeNumber || $0 == "_" }.filter { $0 != "_" }
    guard let number = UInt64(digits), number <= 1 << 63 else { return nil }
    return Int128(number)
  }

  private mutating func extreme(_ name: String) -> Term? {
    guard let left = sum(), accept(",") != nil, let right = sum(), accept(")") != nil else { return nil }
    switch name {
    case "min": return .other(.smaller(left, right))
    case "max": return .other(.larger(left, right))
    default: return nil
    }
  }

  private mutating func accept(_ characters: String) -> Character? {
    guard let first = rest.first, characters.contains(first) else { return nil }
    return rest.removeFirst()
  }

  private mutating func word(while isPart: (Character) -> Bool) -> String {
    let word = rest.prefix(while: isPart)
    rest.removeFirst(word.count)
    return String(word)
  }
}
