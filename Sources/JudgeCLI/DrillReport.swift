import JudgeModel
import MasteryLog
import Practice

/// What `judge drill --json` prints. These keys are a contract.
struct DrillReport: Encodable {
  let schema = 1
  let company: CompanyID
  let onsite: String
  let daysLeft: Int
  let minutesPerDay: Int
  let tagged: Int
  /// Of a general list, where there are few tags.
  let filledUp: Int
  @OrNull var tagsAsOf: String?
  let readyNow: ReadinessReport
  let readyIfYouStop: ReadinessReport
  let readyIfYouKeepThePlan: ReadinessReport
  /// From today to the day before.
  let days: [Day]
  let skipped: [Skipped]

  struct Day: Encodable {
    let day: String
    let phase: String
    let minutes: Int
    let items: [Item]
  }

  struct Item: Encodable {
    let slug: ProblemID
    let kind: String
    let minutes: Int
    let recall: Double
    let package: Bool
    let address: String
  }

  struct Skipped: Encodable {
    let slug: ProblemID
    /// `no_time` or `still_known`.
    let reason: String
  }

  init(_ plan: OnsitePlan) {
    company = plan.onsite.company
    onsite = plan.onsite.day.description
    daysLeft = plan.daysLeft
    minutesPerDay = plan.onsite.minutesPerDay
    tagged = plan.drillSet.tagged
    filledUp = plan.drillSet.filledUp
    tagsAsOf = plan.tags.asOf?.description
    readyNow = ReadinessReport(plan.now)
    readyIfYouStop = ReadinessReport(plan.ifYouStop)
    readyIfYouKeepThePlan = ReadinessReport(plan.ifYouKeepIt)
    days = plan.plan.days.map { day in
      Day(
        day: day.day.description, phase: day.phase.rawValue, minutes: day.minutes,
        items: day.items.map { Item($0, plan.problem($0.problem)) })
    }
    skipped = plan.plan.skipped.map {
      Skipped(slug: $0.problem, reason: $0.reason == .noTime ? "no_time" : "still_known")
    }
  }
}

extension DrillReport.Item {
  init(_ item: PlanItem, _ problem: PracticeProblem?) {
    self.init(
      slug: item.problem, kind: item.kind.rawValue, minutes: item.minutes, recall: item.recall,
      package: problem?.hasPackage ?? false, address: problem?.address ?? "")
  }
}
