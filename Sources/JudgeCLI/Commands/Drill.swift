import ArgumentParser
import Foundation
import JudgeModel
import MasteryLog
import Practice

/// What to do today and on each day until an onsite.
struct Drill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan today and the days until an onsite.",
    discussion: """
      What falls due comes first, then new problems, each from the pattern that lacks most of what the company asks. In \
      the last days nothing is new, and the last evening is short. The plan is made anew from your log each \
      time, so a day missed is no harm.

      Example: judge drill meta --onsite 2026-12-18 --minutes 120
      """)

  @OptionGroup var options: OnsiteOptions

  @Option(help: "When you begin, for the times of the blocks; else at 19:00, or now when that is past.")
  var at: ClockArgument?

  @Flag(help: "The onsite will not be: forget its day.")
  var cancel = false

  @Option(help: "Also write the days as a calendar into this file.", completion: .file(extensions: ["ics"]))
  var ics: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    if cancel { return try forget(here) }
    let plan = try OnsitePlan(options, here)
    if let ics {
      try PlanCalendar(plan, startingAt: at?.minutes ?? Self.evening, stamp: here.now).write(to: ics)
    }
    if output.json {
      try printJSON(DrillReport(plan))
    } else {
      let start = at?.minutes ?? max(Self.evening, here.minutesAfterMidnight)
      DrillText(terminal: output.terminal, plan: plan, startingAt: start).print()
      if let ics { output.terminal.print("  wrote \(ics)") }
    }
  }

  private static let evening = 19 * 60

  private func forget(_ here: Composition) throws {
    let company = try CompanySources(here).company(options.company)
    guard let known = try here.log().onsite(of: company) else { throw CommandError.noOnsite(company) }
    try here.log().record(
      Onsite(company, on: known.day, minutesPerDay: 0, at: here.now, utcOffset: here.utcOffset))
    output.terminal.print("  the onsite at \(company) on \(known.day.words) is forgotten")
    output.terminal.printNext("next")
  }
}

/// A time of day as `19:00`.
struct ClockArgument: ExpressibleByArgument, CustomStringConvertible {
  /// After midnight.
  let minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    minutes = hour * 60 + minute
  }

  var description: String { String(format: "%02d:%02d", minutes / 60 % 24, minutes % 60) }
}

struct DrillText {
  let terminal: Terminal
  let plan: OnsitePlan
  let startingAt: Int

  func print() {
    OnsiteHeading(terminal: terminal, plan: plan).print()
    terminal.print("  ready \(plan.now.words) now, \(plan.ifYouKeepIt.words) on the day if you keep the plan\n")
    if plan.plan.days.isEmpty {
      terminal.print("  it is today: there is nothing to plan any more")
    } else {
      printToday()
      printDays()
      printSkipped()
    }
    terminal.printNext(
      plan.plan.days.first?.items.first.flatMap { plan.problem($0.problem) }
        .map { NextStep($0).command } ?? "ready \(plan.onsite.company)")
  }

  private func printToday() {
    guard let today = plan.plan.days.first else { return }
    terminal.print(terminal.styled("  today", .bold) + " · \(today.minutes) min" + phase(of: today))
    if today.items.isEmpty { terminal.print("    nothing more today") }
    let width = today.items.map(\.problem.rawValue.count).max() ?? 0
    var start = startingAt
    for item in today.items {
      let name = item.problem.rawValue.padded(to: width)
      let minutes = "\(item.minutes) min".leftPadded(to: 6)
      let kind = item.kind.rawValue.padded(to: 6)
      terminal.print(
        "    \(ClockArgument(minutes: start))  \(minutes)  \(kind)  \(name)  \(remark(item))".trimmingSuffix)
      if let problem = plan.problem(item.problem), !problem.hasPackage {
        terminal.print(terminal.styled(String(repeating: " ", count: 11) + problem.address, .dim))
      }
      start += item.minutes
    }
  }

  private func remark(_ item: PlanItem) -> String {
    item.kind == .review ? "recall \(item.recall.percent)" : ""
  }

  private func printDays() {
    let days = plan.plan.days.dropFirst()
    guard !days.isEmpty else { return }
    terminal.print("\n" + terminal.styled("  until then", .bold))
    // Of months to come, the next weeks and the last days say enough.
    let isLong = days.count > 35
    for day in isLong ? days.prefix(21) : days { print(day) }
    guard isLong else { return }
    terminal.print("    … \(days.count - 28) days more …")
    for day in days.suffix(7) { print(day) }
  }

  private func print(_ day: PlanDay) {
    let minutes = "\(day.minutes) min".leftPadded(to: 7)
    terminal.print("    \(day.day.words.padded(to: 10))  \(minutes)  \(day.contents)" + phase(of: day))
  }

  private func phase(of day: PlanDay) -> String {
    switch day.phase {
    case .build: ""
    case .taper: " · nothing new any more"
    case .lastEvening: " · last evening, kept light"
    }
  }

  private func printSkipped() {
    let unseen = plan.plan.skipped.filter { $0.reason == .noTime }.map(\.problem.rawValue)
    let known = plan.plan.skipped.count - unseen.count
    guard !plan.plan.skipped.isEmpty else { return }
    terminal.print("\n" + terminal.styled("  left out", .bold))
    if !unseen.isEmpty {
      let names = unseen.prefix(8).joined(separator: ", ") + (unseen.count > 8 ? ", …" : "")
      let text = "\(unseen.count) never seen, for others matter more and nothing is new in the last days: \(names)"
      terminal.print(text.wrapped(to: terminal.width - 4).indented(by: 4))
    }
    if known > 0 { terminal.print("    \(known) that you will still know on the day") }
  }
}

extension PlanDay {
  /// `2 reviews, 1 new`.
  var contents: String {
    let reviews = items.count { $0.kind == .review }
    let new = items.count - reviews
    let parts = [reviews == 0 ? nil : reviews.counted("review"), new == 0 ? nil : "\(new) new"]
    let words = parts.compactMap { $0 }
    return words.isEmpty ? "nothing" : words.joined(separator: ", ")
  }
}
