public import ArgumentParser
public import JudgeModel

extension StudyDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  /// `Tue 24 Nov`.
  var words: String { "\(weekday) \(shortWords)" }

  /// `24 Nov 2026`.
  var dateWords: String { "\(shortWords) \(description.prefix(4))" }

  /// `24 Nov`.
  var shortWords: String {
    let parts = description.split(separator: "-")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(Int(parts[2]) ?? 0) \(months[(Int(parts[1]) ?? 1) - 1])"
  }

  /// 1970-01-01 was a Thursday.
  private var weekday: String {
    ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][((rawValue % 7) + 7) % 7]
  }

  /// `today`, `tomorrow`, `in 5 days`, `3 days ago`.
  func distanceWords(from today: StudyDay) -> String {
    switch today.distance(to: self) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }
}

extension StudyDay? {
  /// `as of 12 Jul 2026, 132 days old`.
  func ageWords(on today: StudyDay) -> String {
    guard let day = self else { return "of unknown age" }
    let age = day.distance(to: today)
    return "as of \(day.dateWords), " + (age <= 0 ? "new today" : "\(age.counted("day")) old")
  }
}

extension Int {
  /// `1 problem`, `2 problems`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Double {
  /// A chance as `74 %`.
  var percent: String { "\(Int((self * 100).rounded())) %" }
}
