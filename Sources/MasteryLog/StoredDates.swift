import Foundation
public import GRDB

/// A date as GRDB writes it.
///
/// GRDB's own reader traps on bytes that no date has, and a damaged file may hold anything.
struct StoredDate: DatabaseValueConvertible {
  let date: Date

  var databaseValue: DatabaseValue { date.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    guard let text = String.fromDatabaseValue(value), text.utf8.allSatisfy(\.isInDates) else { return nil }
    return Date.fromDatabaseValue(value).map(Self.init)
  }
}

/// A record whose dates are read as ``StoredDate``.
public protocol StoredDates: FetchableRecord {}

extension StoredDates {
  public static func databaseDateDecodingStrategy(for column: String) -> DatabaseDateDecodingStrategy {
    .custom { StoredDate.fromDatabaseValue($0)?.date }
  }
}

extension UInt8 {
  /// `2026-11-21 10:00:00.000`.
  fileprivate var isInDates: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: " "):
      true
    default: false
    }
  }
}
