public import JudgeModel

/// How the generator makes an array, a string or a tree other than from random elements.
public struct Making: Hashable, Sendable {
  public var source: Source?
  /// How many times in a row every value stands.
  public var runs = 1
  public var isPalindrome = false
  public var prefix: [Value] = []
  public var suffix: [Value] = []
  /// How many elements are another value than they would be.
  public var changes = 0

  /// Where the elements come from; other arguments by their names.
  public enum Source: Hashable, Sendable {
    case shuffle(of: String)
    case copy(of: String)
    case subsequence(of: String)
    case substring(of: String)
    case interleaving(of: [String])
    case subtree(of: String)
    case repeating([Value])
  }

  public init() {}

  var arguments: [String] {
    switch source {
    case .shuffle(let name), .copy(let name), .subsequence(let name), .substring(let name), .subtree(let name): [name]
    case .interleaving(let names): names
    case .repeating, nil: []
    }
  }
}
