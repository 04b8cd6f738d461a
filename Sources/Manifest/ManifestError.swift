/// A place in a manifest, printed so that terminals link it.
public struct ManifestLocation: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// From 1.
  public var line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  public var description: String { "\(file):\(line)" }
}

/// A manifest that does not say what it should.
public struct ManifestError: Error, Hashable {
  public var location: ManifestLocation
  public var problem: Problem

  public enum Problem: Hashable, Sendable {
    /// The system's own words.
    case unreadable(reason: String)
    /// The YAML parser's own words.
    case syntax(String)
    case unknownKey(String, known: [String])
    /// Beside the key that was probably meant to be it, if there is one; then the place is that key's.
    case missingKey(String, misspelt: String? = nil)
    case wrongType(expected: String)
    case invalid(value: String, expected: String)
    /// A word that is none of those that may stand here, and the ones most like it.
    case unknownWord(String, expected: String, similar: [String])
    /// Both ends of a range, of which the first is above the last.
    case reversedRange(String, low: String, high: String)
  }

  public init(_ problem: Problem, at location: ManifestLocation) {
    self.problem = problem
    self.location = location
  }
}
