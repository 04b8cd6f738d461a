import JudgeModel

extension StudyDay {
  /// `Tue 24 Nov`.
  var words: String { "\(weekday) \(shortWords)" }

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

extension Double {
  /// A chance as `74 %`.
  var percent: String { "\(Int((self * 100).rounded())) %" }
}
