/// A number of bytes, so that no signature has to say which unit its `Int` is in.
public struct ByteCount: RawRepresentable, Codable, Hashable, Comparable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static func bytes(_ count: Int) -> Self { Self(rawValue: count) }
  public static func kibibytes(_ count: Int) -> Self { Self(rawValue: count << 10) }
  public static func mebibytes(_ count: Int) -> Self { Self(rawValue: count << 20) }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
