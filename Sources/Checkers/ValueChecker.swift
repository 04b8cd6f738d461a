public import JudgeModel

/// Compares the value that a solution returned with the answer.
public struct ValueChecker: Sendable {
  private let rule: CheckerRule

  public init(_ rule: CheckerRule) {
    self.rule = rule
  }

  public func check(_ actual: Value, against expected: Value) -> CheckResult {
    if rule == .any, case .array(let answers) = expected {
      return answers.contains(actual) ? .correct : .wrong(reason: "not one of the \(answers.count) right answers")
    }
    if case .tolerance(let tolerance) = rule {
      return Self.matches(actual, expected, within: tolerance)
        ? .correct : .wrong(reason: "differs by more than \(tolerance)")
    }
    return normalised(actual) == normalised(expected) ? .correct : .wrong(reason: difference(actual, expected))
  }

  /// For an answer of which only the digest is known.
  public func check(_ actual: Value, against expected: Digest) -> CheckResult {
    digest(of: actual) == expected ? .correct : .wrong(reason: "not the expected answer")
  }

  /// The digest of the canonical text after normalisation; it means nothing for doubles.
  public func digest(of value: Value) -> Digest {
    Digest(of: normalised(value).text)
  }

  /// The same value for all answers that count as equal.
  private func normalised(_ value: Value) -> Value {
    switch rule {
    case .exact, .tolerance, .any, .program, .tokens: value
    case .unordered: value.sorted()
    case .unorderedNested: value.mapElements { $0.sorted() }.sorted()
    }
  }

  private func difference(_ actual: Value, _ expected: Value) -> String {
    guard case .array(let actual) = actual, case .array(let expected) = expected else {
      return "not the expected answer"
    }
    guard actual.count == expected.count else {
      return "\(actual.count) elements, expected \(expected.count)"
    }
    guard rule == .exact, let index = actual.indices.first(where: { actual[$0] != expected[$0] }) else {
      return "not the expected elements"
    }
    return "differs at index \(index)"
  }

  /// As the ICPC format's default validator: absolutely or relatively close.
  private static func matches(_ actual: Value, _ expected: Value, within tolerance: Double) -> Bool {
    switch (actual, expected) {
    case (.double(let actual), .double(let expected)):
      let error = abs(actual - expected)
      return actual == expected || error <= tolerance || (expected.isFinite && error <= tolerance * abs(expected))
    case (.array(let actual), .array(let expected)):
      return actual.count == expected.count && zip(actual, expected).allSatisfy { matches($0, $1, within: tolerance) }
    default:
      return actual == expected
    }
  }
}

extension Value {
  /// Arrays by their elements' canonical bytes; everything else unchanged.
  fileprivate func sorted() -> Value {
    guard case .array(let elements) = self else { return self }
    let keyed = elements.map { (key: Array($0.text.utf8), element: $0) }
    return .array(keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.element))
  }

  fileprivate func mapElements(_ transform: (Value) -> Value) -> Value {
    guard case .array(let elements) = self else { return self }
    return .array(elements.map(transform))
  }
}
