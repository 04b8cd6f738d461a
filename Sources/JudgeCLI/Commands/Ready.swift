import ArgumentParser
import Foundation
import JudgeModel
import MasteryLog
import Practice

/// How much of what a company may ask the learner would solve.
struct Ready: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how ready you are for a company's onsite.",
    discussion: """
      The share of the company's problems that you would solve without help, weighed by how likely they are asked; in \
      brackets where it would lie nine times of ten if as many were drawn from them and tried. With --min it ends with 1 when today's figure is below.

      Example: judge ready meta
      """)

  @OptionGroup var options: OnsiteOptions

  @Option(name: .customLong("min"), help: "The least that is enough, in percent.")
  var least: Double?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let plan = try OnsitePlan(options, here)
    if output.json {
      try printJSON(ReadyReport(plan))
    } else {
      ReadyText(terminal: output.terminal, plan: plan).print()
    }
    if let least, plan.now.value * 100 < least { throw ExitCode(1) }
  }
}

struct ReadyReport: Encodable {
  let schema = 1
  let company: CompanyID
  let onsite: String
  let daysLeft: Int
  let tagged: Int
  let filledUp: Int
  let seen: Int
  @OrNull var tagsAsOf: String?
  let readyNow: ReadinessReport
  let readyIfYouStop: ReadinessReport
  let readyIfYouKeepThePlan: ReadinessReport
  let patterns: [Pattern]
  /// Graded sittings behind the figures.
  let evidence: Int

  struct Pattern: Encodable {
    let pattern: String
    let problems: Int
    let seen: Int
    /// On the day if you stop now.
    let ready: ReadinessReport
    let weight: Double
  }

  init(_ plan: OnsitePlan) {
    company = plan.onsite.company
    onsite = plan.onsite.day.description
    daysLeft = plan.daysLeft
    tagged = plan.drillSet.tagged
    filledUp = plan.drillSet.filledUp
    seen = plan.seen
    tagsAsOf = plan.tags.asOf?.description
    readyNow = ReadinessReport(plan.now)
    readyIfYouStop = ReadinessReport(plan.ifYouStop)
    readyIfYouKeepThePlan = ReadinessReport(plan.ifYouKeepIt)
    patterns = plan.patterns.map {
      Pattern(
        pattern: $0.pattern, problems: $0.problems, seen: $0.seen, ready: ReadinessReport($0.readiness),
        weight: $0.weight)
    }
    evidence = plan.evidence
  }
}

struct ReadyText {
  let terminal: Terminal
  let plan: OnsitePlan

  func print() {
    OnsiteHeading(terminal: terminal, plan: plan).print()
    terminal.print("\n  today                              " + terminal.styled(plan.now.words, .bold))
    terminal.print("  on the day if you stop             " + plan.ifYouStop.words)
    terminal.print("  on the day if you keep the plan    " + plan.ifYouKeepIt.words + "\n")
    printPatterns()
    let text =
      "evidence: \(plan.evidence.counted("graded sitting")) on \(plan.seen) of \(plan.drillSet.problems.count) problems. An "
      + "estimate of problems solved without help, not of an offer."
    terminal.print("\n" + terminal.styled(text.wrapped(to: terminal.width - 2).indented(by: 2), .dim))
    terminal.printNext("drill \(plan.onsite.company)")
  }

  private func printPatterns() {
    let patterns = plan.patterns
    let width = max(7, patterns.map(\.pattern.count).max() ?? 0)
    let weakest = patterns.max { weakness($0) < weakness($1) }?.pattern
    terminal.print(
      terminal.styled("  " + "pattern".padded(to: width) + "  problems  seen  on the day if you stop  weight", .dim))
    for pattern in patterns {
      let line =
        "  " + pattern.pattern.padded(to: width) + "  " + "\(pattern.problems)".leftPadded(to: 8) + "  "
        + "\(pattern.seen)".leftPadded(to: 4) + "  " + bar(pattern.readiness.value) + "  "
        + pattern.readiness.value.percent.leftPadded(to: 5) + "     " + pattern.weight.percent.leftPadded(to: 5)
      terminal.print(line + (pattern.pattern == weakest ? "  ← most to gain" : ""))
    }
  }

  private func weakness(_ pattern: PatternReadiness) -> Double { pattern.weight * (1 - pattern.readiness.value) }

  private func bar(_ share: Double) -> String {
    let full = Int((share * 12).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: 12 - full)
  }
}
