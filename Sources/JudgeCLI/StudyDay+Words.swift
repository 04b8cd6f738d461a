public import ArgumentParser
import Foundation
public import JudgeModel

extension StudyDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  /// `12 Jul 2026`.
  var words: String {
    midnight.formatted(
      Date.VerbatimFormatStyle(
        format: "\(day: .defaultDigits) \(month: .abbreviated) \(year: .defaultDigits)",
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
  }
}

extension StudyDay? {
  /// `as of 12 Jul 2026, 132 days old`.
  func ageWords(on today: StudyDay) -> String {
    guard let day = self else { return "of unknown age" }
    let age = day.distance(to: today)
    return "as of \(day.words), " + (age <= 0 ? "new today" : "\(age.counted("day")) old")
  }
}

extension Int {
  /// `1 problem`, `2 problems`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
