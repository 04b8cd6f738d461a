/// The first number with dots in a text such as `Python 3.11.7`.
struct VersionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  let parts: [Int]

  init?(_ text: String) {
    guard let match = text.firstMatch(of: /\d+(?:\.\d+)*/) else { return nil }
    parts = match.output.split(separator: ".").compactMap { Int($0) }
  }

  var description: String { parts.map(String.init).joined(separator: ".") }

  static func < (left: Self, right: Self) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
