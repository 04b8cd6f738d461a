import Catalog
import Foundation
import JudgeModel
import MasteryLog
import Practice

/// What is known of a company and its day, and the plan that follows.
struct OnsitePlan {
  let tags: CompanyTags
  let drillSet: DrillSet
  let onsite: Onsite
  let today: StudyDay
  let plan: Plan
  let begun: StudyDay
  private let planner: Planner
  private let candidates: [Candidate]

  init(_ options: OnsiteOptions, _ here: Composition) throws {
    let sources = try CompanySources(here)
    try self.init(options.resolve(sources, here), sources, here)
  }

  init(_ onsite: Onsite, _ sources: CompanySources, _ here: Composition) throws {
    self.onsite = onsite
    let settings = try here.settings()
    tags = try sources.tags(of: onsite.company)
    let shelf = try here.shelf(priorities: tags.priorities(settings.tagWeights))
    drillSet = DrillSet(
      shelf.problems, fallback: try here.catalog().lists(unreadable: ErrorMessage.warn).first?.problems ?? [])
    guard !drillSet.problems.isEmpty else { throw CommandError.emptySelection }
    today = try here.today()
    begun = try here.log().begin(of: onsite).map { here.studyDay(of: $0, settings) } ?? today
    planner = Planner(schedule: settings.schedule(beforeOnsite: true))
    candidates = Candidate.all(of: drillSet.problems)
    plan = planner.plan(
      candidates, from: today, until: onsite.day, since: begun, minutesPerDay: onsite.minutesPerDay,
      spentToday: planner.minutesSpent(on: shelf.problems, today: today))
  }

  var daysLeft: Int { today.distance(to: onsite.day) }
  var seen: Int { candidates.count { $0.memory != nil } }
  /// Sittings that were graded, of these problems.
  var evidence: Int { drillSet.problems.compactMap(\.progress?.reviews).reduce(0, +) }

  /// Tomorrow, since what was seen today is known today.
  var now: Readiness { Readiness(candidates, on: today.advanced(by: 1), planner.schedule) }
  var ifYouStop: Readiness { Readiness(candidates, on: onsite.day, planner.schedule) }
  var ifYouKeepIt: Readiness { Readiness(plan.outcome, on: onsite.day, planner.schedule) }
  /// On the day if nothing more is done.
  var patterns: [PatternReadiness] { PatternReadiness.all(candidates, on: onsite.day, planner.schedule) }

  func problem(_ id: ProblemID) -> PracticeProblem? { drillSet.problems.first { $0.id == id } }
}

extension Composition {
  fileprivate func studyDay(of onsite: Onsite, _ settings: Settings) -> StudyDay {
    StudyDay(at: onsite.at, utcOffset: onsite.utcOffset, rollover: settings.rollover)
  }
}

/// The lines above a plan and above readiness.
struct OnsiteHeading {
  let terminal: Terminal
  let plan: OnsitePlan

  func print() {
    let onsite = plan.onsite
    let size =
      plan.drillSet.filledUp == 0
      ? "\(plan.drillSet.tagged) tagged, \(plan.seen) seen"
      : "\(plan.drillSet.problems.count) problems, \(plan.seen) seen"
    terminal.print(
      "  " + terminal.styled(onsite.company.rawValue, .bold)
        + " · onsite \(onsite.day.words), \(onsite.day.distanceWords(from: plan.today)) · \(size)")
    terminal.print(terminal.styled(sources.wrapped(to: terminal.width - 2).indented(by: 2), .dim))
  }

  private var sources: String {
    guard plan.drillSet.filledUp > 0 else { return age }
    let tagged = plan.drillSet.tagged == 0 ? "no problem is tagged" : "only \(plan.drillSet.tagged) tagged (\(age))"
    return "\(tagged), so \(plan.drillSet.filledUp) of a general list fill it up, its patterns first"
  }

  private var age: String {
    "\(plan.tags.usesDefaults ? "public" : "your") tags \(plan.tags.asOf.ageWords(on: plan.today))"
  }
}

extension Readiness {
  /// `61 % (54–68)`.
  var words: String {
    let whole = { (share: Double) in Int((share * 100).rounded()) }
    return "\(value.percent) (\(whole(low))–\(whole(high)))"
  }
}

/// What `--json` says of readiness. These keys are a contract.
struct ReadinessReport: Encodable {
  let value: Double
  let low: Double
  let high: Double

  init(_ readiness: Readiness) {
    value = readiness.value
    low = readiness.low
    high = readiness.high
  }
}
