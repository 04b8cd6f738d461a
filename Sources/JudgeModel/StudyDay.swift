public import Foundation

/// A day as a learner counts it: it begins at 04:00 local time, so that work after midnight belongs to the evening before.
public struct StudyDay: RawRepresentable, Codable, Hashable, Comparable, Strideable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// - Parameters:
  ///   - utcOffset: seconds east of Greenwich where the learner was at `date`. Whoever keeps it beside each date need
  ///     know nothing of time zones and summer time.
  ///   - rollover: seconds after midnight at which the day begins.
  public init(at date: Date, utcOffset: Int, rollover: Int = 4 * 3600) {
    rawValue = Int((date.timeIntervalSince1970.rounded(.down) + Double(utcOffset - rollover)) / 86400, rounded: .down)
  }

  /// A day of the calendar, such as `2026-12-18`; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 10, let date = try? Date(text, strategy: Self.style) else { return nil }
    rawValue = Int(date.timeIntervalSince1970 / 86400, rounded: .down)
    guard description == text else { return nil }
  }

  /// As in `2026-12-18`.
  public var description: String { midnight.formatted(Self.style) }

  /// Midnight at Greenwich: for what formats a date.
  public var midnight: Date { Date(timeIntervalSince1970: Double(rawValue) * 86400) }

  public func distance(to other: Self) -> Int { other.rawValue - rawValue }
  public func advanced(by days: Int) -> Self { Self(rawValue: rawValue + days) }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  private static let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
}

extension Int {
  fileprivate init(_ value: Double, rounded rule: FloatingPointRoundingRule) {
    self = Int(value.rounded(rule))
  }
}
