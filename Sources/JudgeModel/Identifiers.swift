/// The slug of a problem, which is the name of its folder: `two-sum`.
public struct ProblemID: RawRepresentable, Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public var rawValue: String

  /// Lower-case letters, digits and hyphens; nil for anything else.
  public init?(rawValue: String) {
    guard !rawValue.isEmpty, rawValue.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  /// Of a problem of that slug on LeetCode.
  public var address: String { "https://leetcode.com/problems/\(rawValue)/" }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// The name of a plugin's folder.
public struct LanguageID: RawRepresentable, Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A company's name as commands take it: `goldman-sachs`.
public struct CompanyID: RawRepresentable, Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public var rawValue: String

  /// Lower-case letters, digits and hyphens; nil for anything else.
  public init?(rawValue: String) {
    guard ProblemID(rawValue: rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }

  /// Of any way to write the name: `Goldman Sachs`, `goldman_sachs`. nil without a letter or digit.
  public init?(named name: String) {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    self.init(rawValue: words.joined(separator: "-"))
  }

  public var description: String { rawValue }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
