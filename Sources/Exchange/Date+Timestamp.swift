import Foundation

extension Date {
  /// RFC 3339 with the offset of the place, to the millisecond where it is not a whole second.
  func preciseTimestamp(utcOffset: Int) -> String {
    let milliseconds = Int((timeIntervalSince1970 * 1000).rounded()) + utcOffset * 1000
    let day = milliseconds.floored(by: 86_400_000)
    let date = Self(timeIntervalSince1970: Double(day) * 86400).formatted(Self.dayStyle)
    let time = milliseconds - day * 86_400_000
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map(\.twoDigits).joined(separator: ":")
    let fraction = time % 1000 == 0 ? "" : "." + "\(1000 + time % 1000)".dropFirst()
    return "\(date)T\(clock)\(fraction)\(Self.offset(utcOffset))"
  }

  private static func offset(_ seconds: Int) -> String {
    guard seconds != 0 else { return "Z" }
    let minutes = abs(seconds) / 60
    return "\(seconds < 0 ? "-" : "+")\((minutes / 60).twoDigits):\((minutes % 60).twoDigits)"
  }

  private static let dayStyle = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }

  fileprivate func floored(by divisor: Int) -> Int { (self - (self % divisor + divisor) % divisor) / divisor }
}
