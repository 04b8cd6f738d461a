public import JudgeModel

/// Compares a program's output token by token.
///
/// The default output validator of the ICPC problem package format (2025-09, "Default output validator").
public struct TokenChecker: Sendable {
  private let rule: TokenRule

  public init(_ rule: TokenRule = TokenRule()) {
    self.rule = rule
  }

  public func check(_ output: String, against answer: String) -> CheckResult {
    let actual = tokens(of: output)
    let expected = tokens(of: answer)
    for (index, pair) in zip(expected, actual).enumerated() where !matches(pair.0, pair.1) {
      return .wrong(reason: "token \(index + 1): expected \(Self.shown(pair.0)), got \(Self.shown(pair.1))")
    }
    guard actual.count == expected.count else {
      return .wrong(reason: "expected \(expected.count) tokens, got \(actual.count)")
    }
    return .correct
  }

  /// Words; where changes of space count, the spaces between them are tokens too.
  private func tokens(of text: String) -> [Substring.UTF8View.SubSequence] {
    guard rule.spaceChangeSensitive else { return text.utf8.split(whereSeparator: Self.isSpace) }
    var tokens: [Substring.UTF8View.SubSequence] = []
    var rest = text.utf8[...]
    while let first = rest.first {
      let end = Self.isSpace(first) ? rest.index(after: rest.startIndex) : rest.firstIndex(where: Self.isSpace)
      tokens.append(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
    }
    return tokens
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  private func matches(_ expected: Substring.UTF8View, _ actual: Substring.UTF8View) -> Bool {
    if let matches = matchesAsNumbers(Substring(expected), Substring(actual)) { return matches }
    if expected.elementsEqual(actual) { return true }
    return !rule.caseSensitive && Substring(expected).lowercased() == Substring(actual).lowercased()
  }

  /// nil when the tokens are to be compared as text.
  private func matchesAsNumbers(_ expected: Substring, _ actual: Substring) -> Bool? {
    guard rule.absoluteTolerance != nil || rule.relativeTolerance != nil,
      let expected = Double(expected), expected.isFinite, let actual = Double(actual)
    else { return nil }
    let error = abs(expected - actual)
    return error <= rule.absoluteTolerance ?? 0 || error <= (rule.relativeTolerance ?? 0) * abs(expected)
  }

  private static func shown(_ token: Substring.UTF8View) -> String {
    let text = String(decoding: token.prefix(40), as: UTF8.self)
    return token.count > 40 ? text + "…" : text
  }
}
