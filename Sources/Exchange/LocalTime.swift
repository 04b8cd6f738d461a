public import Foundation
import JudgeModel

/// Reads the times that people and programs write.
public struct LocalTime {
  private let zone: TimeZone
  private let now: Date

  /// - Parameter zone: of times without one.
  public init(zone: TimeZone, now: Date) {
    self.zone = zone
    self.now = now
  }

  /// `2026-05-01T10:00:00+02:00`, the same without seconds or offset or with a space for the `T`, or a day alone, which
  /// stands for its noon.
  public func read(_ text: String) throws(HistoryRejection) -> (Date, utcOffset: Int) {
    guard let time = WrittenTime(text) else { throw HistoryRejection(reason: .invalidTime(text)) }
    let utcOffset = time.utcOffset ?? localOffset(time.sinceEpoch)
    let date = Date(timeIntervalSince1970: time.sinceEpoch - Double(utcOffset))
    // The noon of today may still be to come.
    guard date <= (time.isDay ? now.addingTimeInterval(43200) : now) else {
      throw HistoryRejection(reason: .future(text))
    }
    return (date, utcOffset)
  }

  /// - Parameter local: seconds since 1970 on the clock at the place.
  private func localOffset(_ local: Double) -> Int {
    offset(at: local - Double(offset(at: local)))
  }

  private func offset(at seconds: Double) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) }
}

/// A time as it is written, whatever the place.
private struct WrittenTime {
  /// As if it were the time at Greenwich.
  private(set) var sinceEpoch: Double
  /// Whether no time of the day is written.
  private(set) var isDay = true
  /// In seconds; nil when it is not written.
  private(set) var utcOffset: Int?

  init?(_ text: String) {
    var reader = DigitReader(rest: Array(text.utf8)[...])
    guard let day = reader.day() else { return nil }
    sinceEpoch = Double(day) * 86400 + 43200
    if reader.rest.isEmpty { return }
    guard reader.take("T") || reader.take("t") || reader.take(" "), let seconds = reader.timeOfDay() else { return nil }
    sinceEpoch = Double(day) * 86400 + seconds
    isDay = false
    _ = reader.take(" ")
    if reader.rest.isEmpty { return }
    guard let offset = reader.offset(), reader.rest.isEmpty else { return nil }
    utcOffset = offset
  }
}

private struct DigitReader {
  var rest: ArraySlice<UInt8>

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Of exactly as many digits.
  private mutating func number(_ count: Int, in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(count).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard digits.count == count, range.contains(number) else { return nil }
    rest = rest.dropFirst(count)
    return number
  }

  /// Since 1970.
  mutating func day() -> Int? {
    guard let year = number(4, in: 1970...9999), take("-"), let month = number(2, in: 1...12), take("-"),
      let day = number(2, in: 1...Self.days(in: month, of: year))
    else { return nil }
    let before = (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) }
    let leapDays = { (year: Int) in year / 4 - year / 100 + year / 400 }
    return (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969) + before + day - 1
  }

  /// In seconds.
  mutating func timeOfDay() -> Double? {
    guard let hour = number(2, in: 0...23), take(":"), let minute = number(2, in: 0...59) else { return nil }
    guard take(":") else { return Double(hour * 3600 + minute * 60) }
    guard let second = number(2, in: 0...59), let fraction = fraction() else { return nil }
    return Double(hour * 3600 + minute * 60 + second) + fraction
  }

  /// In seconds: `Z`, `+02:00`, `+0200` or `+02`.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("-") ? -1 : take("+") ? 1 : 0
    guard sign != 0, let hours = number(2, in: 0...18) else { return nil }
    _ = take(":")
    guard let minutes = rest.isEmpty ? 0 : number(2, in: 0...59) else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  /// 0 where there is none.
  private mutating func fraction() -> Double? {
    guard take(".") else { return 0 }
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest.dropFirst(digits.count)
    return digits.isEmpty ? nil : Double("0." + String(decoding: digits, as: UTF8.self))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
