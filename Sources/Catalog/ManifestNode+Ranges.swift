import Inputs
import JudgeModel
import Manifest

extension ManifestNode {
  /// Both ends included: `2..10^4`, or one number.
  func range() throws(ManifestError) -> ClosedRange<Int> {
    try explainingRanges { () throws(ManifestError) in try parse(Self.rangeWords) { Bounds($0)?.constant } }
  }

  /// A range that may depend on other arguments.
  func bounds(_ scope: ArgumentScope) throws(ManifestError) -> Bounds {
    let bounds = try explainingRanges { () throws(ManifestError) in try parse(Self.rangeWords, Bounds.init) }
    try scope.check(bounds.quantities, of: self)
    return bounds
  }

  /// A range of counts.
  func length() throws(ManifestError) -> ClosedRange<Int> {
    let range = try range()
    guard range.lowerBound >= 0, range.upperBound <= Bounds.largestLength else {
      throw invalid(try string(), expected: "a range within 0..10^7")
    }
    return range
  }

  /// A range of counts that may depend on other arguments.
  func lengths(_ scope: ArgumentScope) throws(ManifestError) -> Bounds {
    let bounds = try bounds(scope)
    return bounds.constant == nil ? bounds : Bounds(try length())
  }

  func count(from least: Int) throws(ManifestError) -> Int {
    try parse("a whole number from \(least)") { text in Int(text).flatMap { $0 >= least ? $0 : nil } }
  }

  private static let rangeWords = "a range such as 2..10^4"

  /// What is meant as a range may be written otherwise, which some numbers can be read from, or backwards.
  private func explainingRanges<T>(_ read: () throws(ManifestError) -> T) throws(ManifestError) -> T {
    let text = (try? string()) ?? ""
    if let (low, high) = text.hyphenatedEnds { throw invalid(text, expected: "written \(low)..\(high)") }
    do {
      return try read()
    } catch {
      let ends = text.rangeEnds
      if let low = Bounds(ends[0])?.constant, let high = Bounds(ends[1])?.constant, low.lowerBound > high.lowerBound {
        throw ManifestError(.reversedRange(text, low: ends[0], high: ends[1]), at: location)
      }
      throw error
    }
  }

  func decimalRange() throws(ManifestError) -> ClosedRange<Double> {
    try explainingRanges { () throws(ManifestError) in
      try parse("a range such as -100..100 or 0.5..1, within ±10^15") { text in
        let ends = text.rangeEnds.map { Double($0) ?? Bounds($0)?.constant.map { Double($0.lowerBound) } }
        guard let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high, max(-low, high) <= 1e15 else {
          return nil
        }
        return low...high
      }
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
  /// Of `0-50`, which would be the number -50; not of `2^31-1`.
  fileprivate var hyphenatedEnds: (Substring, Substring)? {
    // Most are ranges or have no hyphen, and the expression is slow.
    guard !utf8.contains(UInt8(ascii: ".")), contains(where: { "-–—".contains($0) }) else { return nil }
    return wholeMatch(of: /(\d[\d_^]*) *[-–—] *(\d[\d_^]*)/).flatMap { match in
      match.output.1.contains("^") && !match.output.2.contains("^") ? nil : (match.output.1, match.output.2)
    }
  }

  fileprivate var rangeEnds: [String] {
    let text = filter { $0 != "_" && $0 != " " }
    guard let dots = text.firstRange(of: "..") else { return [text, text] }
    return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
  }
}
