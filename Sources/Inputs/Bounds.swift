/// A range of whole numbers, both ends included, that may depend on other arguments: `1..nums.length`.
public struct Bounds: Hashable, Sendable {
  public var low: Expression
  public var high: Expression
  /// As its author wrote it, where it is more than two numbers.
  public var text: String?

  public init(_ range: ClosedRange<Int>) {
    (low, high) = (.number(range.lowerBound), .number(range.upperBound))
  }

  public init(low: Expression, high: Expression, text: String) {
    (self.low, self.high) = (low, high)
    self.text = text
  }

  /// The numbers, where no argument is needed to know them.
  public var constant: ClosedRange<Int>? {
    guard case .number(let low) = low, case .number(let high) = high, low <= high else { return nil }
    return low...high
  }

  /// What has to be known of other arguments.
  public var quantities: [Quantity] { low.quantities + high.quantities }

  /// nil when it has no number.
  func range(_ known: Known) -> ClosedRange<Int>? {
    let (low, high) = (low.value(known), high.value(known))
    return low <= high ? low...high : nil
  }

  /// For counts: what is below 0 is 0, and nothing is larger than can be made.
  func lengths(_ known: Known) -> ClosedRange<Int>? {
    let low = max(low.value(known), 0)
    let high = min(high.value(known), Self.largestLength)
    return low <= high ? low...high : nil
  }

  public static let largestLength = 10_000_000

  /// `2…10⁴`; with the author's text where that is not the same: `1…3 (1..nums.length)`.
  func words(_ known: Known) -> String {
    let (low, high) = (low.value(known), high.value(known))
    let numbers = low == high ? low.words : "\(low.words)…\(high.words)"
    return text.map { "\(numbers) (\($0))" } ?? numbers
  }
}

/// What a bound may depend on: an integer's value, a length, a number of nodes.
public struct Quantity: Hashable, Sendable {
  public var argument: String
  public var property: Property

  public enum Property: String, Sendable {
    case value, length, nodes
  }

  public init(argument: String, property: Property) {
    self.argument = argument
    self.property = property
  }
}

/// An end of a range: numbers and quantities.
public indirect enum Expression: Hashable, Sendable {
  case number(Int)
  case quantity(Quantity)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case smaller(Expression, Expression)
  case larger(Expression, Expression)

  var quantities: [Quantity] {
    switch self {
    case .number: []
    case .quantity(let quantity): [quantity]
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
      .smaller(let left, let right), .larger(let left, let right):
      left.quantities + right.quantities
    }
  }

  /// What does not fit 64 bits is the nearest number that does.
  func value(_ known: Known) -> Int {
    switch self {
    case .number(let number): number
    case .quantity(let quantity): known[quantity]
    case .sum(let left, let right): Int(clamping: Int128(left.value(known)) + Int128(right.value(known)))
    case .difference(let left, let right): Int(clamping: Int128(left.value(known)) - Int128(right.value(known)))
    case .product(let left, let right): Int(clamping: Int128(left.value(known)) * Int128(right.value(known)))
    case .smaller(let left, let right): min(left.value(known), right.value(known))
    case .larger(let left, let right): max(left.value(known), right.value(known))
    }
  }
}
