import Foundation
import JudgeModel
import MasteryLog
import Practice
import SystemPackage

/// A plan as a calendar that others can read: one event a day, at local time wherever that is.
///
/// Source: RFC 5545; floating times are §3.3.5, form 1.
struct PlanCalendar {
  private let plan: OnsitePlan
  private let start: Int
  private let stamp: Date

  /// - Parameters:
  ///   - start: minutes after midnight.
  ///   - stamp: when it was made.
  init(_ plan: OnsitePlan, startingAt start: Int, stamp: Date) {
    self.plan = plan
    self.start = start
    self.stamp = stamp
  }

  /// Puts it in the place of a file that is there.
  func write(to path: String) throws {
    try ReplacedFile.write(FilePath(path)) { _ = try $0.writeAll(text.utf8) }
  }

  var text: String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//judge//drill//EN"]
    let days = plan.plan.days.filter { !$0.items.isEmpty }.flatMap(event)
    return (head + days + ["END:VCALENDAR"]).map(\.folded).joined(separator: "\r\n") + "\r\n"
  }

  private func event(_ day: PlanDay) -> [String] {
    let list = day.items.map { item in
      let place = plan.problem(item.problem).flatMap { $0.hasPackage ? nil : " " + $0.address } ?? ""
      return "\(item.minutes) min \(item.kind.rawValue) \(item.problem)\(place)"
    }.joined(separator: "\n")
    return [
      "BEGIN:VEVENT", "UID:\(plan.onsite.company)-\(day.day)@judge", "DTSTAMP:\(utc(stamp))",
      "DTSTART:\(local(day.day, start))", "DTEND:\(local(day.day, start + day.minutes))",
      "SUMMARY:" + "\(plan.onsite.company): \(day.contents)".escaped,
      "DESCRIPTION:" + list.escaped, "END:VEVENT",
    ]
  }

  private func local(_ day: StudyDay, _ minutes: Int) -> String {
    let date = day.advanced(by: minutes / 1440).description.replacing("-", with: "")
    return date + String(format: "T%02d%02d00", minutes / 60 % 24, minutes % 60)
  }

  private func utc(_ date: Date) -> String {
    date.timestamp(utcOffset: 0).replacing("-", with: "").replacing(":", with: "").prefix(15) + "Z"
  }
}

extension String {
  /// §3.3.11.
  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,").replacing("\n", with: "\\n")
  }

  /// Lines are at most 75 bytes long and go on after a space: §3.1.
  fileprivate var folded: String {
    var lines = [""]
    for character in self {
      let limit = lines.count == 1 ? 75 : 74
      if lines[lines.count - 1].utf8.count + character.utf8.count > limit { lines.append("") }
      lines[lines.count - 1].append(character)
    }
    return lines.joined(separator: "\r\n ")
  }
}
