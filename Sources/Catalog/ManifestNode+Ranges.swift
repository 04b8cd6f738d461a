import JudgeModel
import Manifest

extension ManifestNode {
  /// Both ends included: `2..10^4`, or one number.
  func range() throws(ManifestError) -> ClosedRange<Int> {
    try parse("a range such as 2..10^4") { text in
      let ends = text.rangeEnds.map(Int.init(powers:))
      guard let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high else { return nil }
      return low...high
    }
  }

  /// A range of counts.
  func length() throws(ManifestError) -> ClosedRange<Int> {
    let range = try range()
    guard range.lowerBound >= 0, range.upperBound <= 10_000_000 else {
      throw invalid(try string(), expected: "a range within 0..10^7")
    }
    return range
  }

  func decimalRange() throws(ManifestError) -> ClosedRange<Double> {
    try parse("a range such as -100..100 or 0.5..1, within ±10^15") { text in
      let ends = text.rangeEnds.map { Double($0) ?? Int(powers: $0).map(Double.init) }
      guard let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high, max(-low, high) <= 1e15 else {
        return nil
      }
      return low...high
    }
  }

  /// True for text that can only be a range.
  var isRange: Bool {
    guard isScalar, let text = try? string() else { return false }
    return text.contains("..") && !text.contains("\"")
  }

  /// Single characters and spans: `a-z01`. A hyphen at either end is itself.
  func alphabet() throws(ManifestError) -> [Unicode.Scalar] {
    try parse("the allowed characters, such as a-z01") { text in
      var scalars = Array(text.unicodeScalars)[...]
      var alphabet: [Unicode.Scalar] = []
      while let first = scalars.popFirst() {
        guard scalars.count >= 2, scalars.first == "-", let last = scalars.dropFirst().first else {
          alphabet.append(first)
          continue
        }
        guard first <= last else { return nil }
        alphabet += (first.value...last.value).compactMap(Unicode.Scalar.init)
        scalars = scalars.dropFirst(2)
      }
      return alphabet.isEmpty ? nil : alphabet
    }
  }
}

extension Value {
  /// A value as YAML has it: JSON text, or a list of such.
  init(_ node: ManifestNode, as type: ValueType) throws {
    if node.isList, let element = type.element {
      self = .array(try node.list().map { try Value($0, as: element) })
    } else if type == .string {
      self = .string(try node.string())
    } else {
      self = try node.parse("a value of type \(type)") { try? Value($0, as: type) }
    }
  }
}

extension String {
  fileprivate var rangeEnds: [String] {
    let text = filter { $0 != "_" && $0 != " " }
    guard let dots = text.firstRange(of: "..") else { return [text, text] }
    return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
  }
}

extension Int {
  /// `17`, `-10^9`, `2^31-1`, `-2^31`.
  fileprivate init?(powers text: String) {
    guard let caret = text.firstIndex(of: "^") else {
      self.init(text)
      return
    }
    let isMinusOne = text.hasSuffix("-1") && text.distance(from: caret, to: text.endIndex) > 3
    let exponentText = text[text.index(after: caret)...].dropLast(isMinusOne ? 2 : 0)
    guard let base = Int(text[..<caret]), let exponent = Int(exponentText), (0...63).contains(exponent) else {
      return nil
    }
    self.init(base: base, exponent: exponent, minus: isMinusOne ? 1 : 0)
  }

  /// In 128 bits, since 2^63 - 1 passes through a number that does not fit.
  private init?(base: Int, exponent: Int, minus: Int) {
    var power = Int128(base.signum())
    for _ in 0..<exponent {
      power *= Int128(base.magnitude)
      guard power.magnitude <= Int128(1) << 63 else { return nil }
    }
    self.init(exactly: power - Int128(minus))
  }
}
