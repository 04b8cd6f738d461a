/// What about a case does not fit the input description: `nums.length` is `1`, must be `2…10⁴`.
public struct ConstraintViolation: Error, Hashable, Sendable {
  /// The argument, element or property: `nums`, `nums[3]`, `nums.length`.
  public var subject: String
  public var found: String
  public var expected: String
}

extension ConstraintViolation {
  /// Of a case that cannot be made, since the description, as narrowed for it, allows no value.
  static func impossible(_ subject: String, _ bounds: Bounds, _ known: Known) -> Self {
    Self(subject: subject, found: "impossible", expected: bounds.words(known))
  }
}

extension Int {
  /// Powers of ten from 10⁴ on and powers of two minus one of the usual widths are shown as such.
  var words: String {
    switch self {
    case Int(Int32.max): "2³¹−1"
    case Int(Int32.min): "−2³¹"
    case .max: "2⁶³−1"
    case .min: "−2⁶³"
    default: powerOfTen ?? String(self)
    }
  }

  private var powerOfTen: String? {
    let digits = String(magnitude)
    guard digits.count >= 5, digits.first == "1", digits.dropFirst().allSatisfy({ $0 == "0" }) else { return nil }
    let exponent = String(digits.count - 1).map { String(Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0.wholeNumberValue ?? 0]) }.joined()
    return "\(self < 0 ? "−" : "")10\(exponent)"
  }
}
