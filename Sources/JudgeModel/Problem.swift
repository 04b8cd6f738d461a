public import SystemPackage

/// What a problem's manifest says.
public struct Problem: Hashable, Sendable, Identifiable {
  public var id: ProblemID
  public var title: String
  /// nil where the package does not say: plain ICPC packages.
  public var difficulty: Difficulty?
  /// Ids of patterns; the first is the one it is filed under.
  public var patterns: [String]
  /// nil: a program that reads stdin and writes stdout.
  public var signature: Signature?
  public var checker: CheckerRule
  public var limits: Limits
  public var growth: GrowthTarget?

  public init(
    id: ProblemID, title: String, difficulty: Difficulty?, patterns: [String], signature: Signature?,
    checker: CheckerRule, limits: Limits, growth: GrowthTarget?
  ) {
    self.id = id
    self.title = title
    self.difficulty = difficulty
    self.patterns = patterns
    self.signature = signature
    self.checker = checker
    self.limits = limits
    self.growth = growth
  }
}

public enum Difficulty: String, Codable, CaseIterable, Sendable {
  case easy, medium, hard
}

/// What one case may use.
public struct Limits: Hashable, Sendable {
  /// Of CPU, for a language whose time factor is 1.
  public var time: Duration
  public var memory: ByteCount
  /// Of what the case writes to stdout.
  public var output: ByteCount

  public init(time: Duration, memory: ByteCount, output: ByteCount) {
    self.time = time
    self.memory = memory
    self.output = output
  }
}

/// How the intended solution's time grows: `O(n log n)` in the size of one argument.
public struct GrowthTarget: Hashable, Sendable {
  public var time: String
  public var argument: String?

  public init(time: String, argument: String?) {
    self.time = time
    self.argument = argument
  }
}

/// When a result counts as right.
public enum CheckerRule: Hashable, Sendable {
  case exact
  /// The elements of the outer array in any order.
  case unordered
  /// The elements of the outer array in any order, and each of theirs too.
  case unorderedNested
  /// Doubles this close, absolutely or relatively.
  case tolerance(Double)
  /// The answer is a list of all that are right.
  case any
  /// The package's own checker, in this file.
  case program(FilePath)
  /// A program's output, by the default output validator of the ICPC package format.
  case tokens(TokenRule)

  /// Whether the digest of the answer is enough to compare with.
  public var allowsDigests: Bool {
    switch self {
    case .exact, .unordered, .unorderedNested: true
    case .tolerance, .any, .program, .tokens: false
    }
  }
}

/// The arguments of the default output validator of the ICPC package format (2025-09).
public struct TokenRule: Hashable, Sendable {
  public var caseSensitive = false
  public var spaceChangeSensitive = false
  public var absoluteTolerance: Double?
  public var relativeTolerance: Double?

  public init() {}
}
