import Foundation
import JudgeModel
import Testing

struct StudyDayTests {
  private let berlin = TimeZone(identifier: "Europe/Berlin")!

  @Test(arguments: [
    ("2026-11-21T03:59:59+01:00", "2026-11-20"), ("2026-11-21T04:00:00+01:00", "2026-11-21"),
    ("2026-11-21T23:59:59+01:00", "2026-11-21"), ("2026-11-22T00:30:00+01:00", "2026-11-21"),
    ("2026-11-21T03:30:00-08:00", "2026-11-20"), ("1969-12-31T12:00:00+00:00", "1969-12-31"),
  ])
  func `a study day goes from four to four, local time`(time: String, day: String) throws {
    #expect(try StudyDay(at: date(time), utcOffset: offset(time)).description == day)
  }

  @Test func `summer time's change neither skips nor doubles a day`() throws {
    // In 2026 Berlin's clocks change on 29 March and 25 October.
    for start in ["2026-03-27T12:00:00+01:00", "2026-10-23T12:00:00+02:00"] {
      var days: [StudyDay] = []
      for hour in stride(from: 0, to: 120, by: 1) {
        let time = try date(start).addingTimeInterval(Double(hour) * 3600)
        let day = StudyDay(at: time, utcOffset: berlin.secondsFromGMT(for: time))
        if days.last != day { days.append(day) }
      }
      #expect(zip(days, days.dropFirst()).allSatisfy { $0.distance(to: $1) == 1 })
      #expect(days.count == 6)
    }
  }

  @Test func `the same moment is another day elsewhere`() throws {
    let time = try date("2026-11-21T15:00:00+00:00")
    #expect(StudyDay(at: time, utcOffset: 9 * 3600).description == "2026-11-21")
    #expect(StudyDay(at: time, utcOffset: 14 * 3600).description == "2026-11-22")
    #expect(StudyDay(at: time, utcOffset: -12 * 3600).description == "2026-11-20")
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "26-12-18", "2026-12-18T10:00", "18.12.2026", "", "2026-1-1"])
  func `what is no day of the calendar is refused`(text: String) {
    #expect(StudyDay(text) == nil)
  }

  @Test func `days are counted and written as in the calendar`() throws {
    let onsite = try #require(StudyDay("2026-12-18"))
    #expect(try #require(StudyDay("2026-11-21")).distance(to: onsite) == 27)
    #expect(onsite.advanced(by: 14).description == "2027-01-01")
    #expect(try #require(StudyDay("2028-02-29")).advanced(by: 1).description == "2028-03-01")
  }

  private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

  private func offset(_ text: String) -> Int {
    let sign = text[text.index(text.endIndex, offsetBy: -6)] == "-" ? -1 : 1
    return sign * Int(text.suffix(5).prefix(2))! * 3600
  }
}
