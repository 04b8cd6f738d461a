import ArgumentParser
import JudgeModel
import MasteryLog

/// A company, and its day as it is said now or was said before.
struct OnsiteOptions: ParsableArguments {
  @Argument(help: "A company, such as meta.", completion: Completions.companies)
  var company: String

  @Option(help: "The day of the interview, such as 2026-12-18; it is remembered.")
  var onsite: String?

  @Option(help: "How long you can practise each day; it is remembered.")
  var minutes: Int?

  func validate() throws {
    if let minutes, !(10...960).contains(minutes) { throw ValidationError("--minutes must be 10 to 960") }
  }

  /// Writes down what is new.
  func resolve(_ sources: CompanySources, _ here: Composition) throws -> Onsite {
    let company = try sources.company(company)
    let today = try here.today()
    let known = try here.log().onsite(of: company)
    let said = try onsite.map(day)
    guard let day = said ?? known?.day else { throw CommandError.noOnsite(company) }
    guard day >= today else { throw CommandError.onsiteIsOver(company, day) }
    let minutes = minutes ?? known?.minutesPerDay ?? 120
    let now = Onsite(company, on: day, minutesPerDay: minutes, at: here.now, utcOffset: here.utcOffset)
    if let known, known.day == day, known.minutesPerDay == minutes { return known }
    try here.log().record(now)
    return now
  }

  private func day(_ text: String) throws -> StudyDay {
    guard let day = StudyDay(text) else { throw CommandError.badDay(text) }
    return day
  }
}
