import JudgeModel
import Stress

/// The smallest failing input as a person reads it.
struct SmallestText {
  let terminal: Terminal
  let outcome: SmallestSearch.Outcome
  /// What the person gave to the command, for the next one.
  let file: String

  /// - Parameter text: what there is to say where no smaller input is known.
  func print(orElse text: JudgementText) {
    switch outcome {
    case .none: text.printExplanation()
    case .nothing(let runs, _):
      text.printExplanation()
      if runs > 0 { note("no smaller input was found in \(runs.counted("run"))") }
    case .notRepeatable:
      text.printExplanation()
      note("it does not fail again alone, in a fresh process: state that is kept between calls, hash order, random?")
    case .found(let smallest, let name): print(smallest, name)
    }
  }

  func print(_ smallest: SmallestFailure, _ name: String?) {
    let title = smallest.isMinimal ? "smallest input found" : "smaller input found"
    terminal.print("\n  " + terminal.styled(title, .bold) + "  (\(history(of: smallest)))")
    if let before = smallest.before { print(before: before) }
    CaseText(terminal: terminal).print(smallest.failure)
    guard let name else { return }
    terminal.print("\n  kept as your case \(name); every submit begins with it. Run it alone:")
    terminal.print("  \(terminal.command) run \(file) --case \(name)")
  }

  private func print(before arguments: [Failure.Argument]) {
    terminal.print("    State is kept between calls: it fails only after another input.\n")
    terminal.print("    " + terminal.styled("first", .dim))
    FailureTable(terminal: terminal, rows: arguments.map { ($0.name, $0.text) }).print(separator: "=")
    terminal.print("    " + terminal.styled("then", .dim))
  }

  /// `from size 4812 to 2, 131 runs, 0.9 s`
  private func history(of smallest: SmallestFailure) -> String {
    let origin = smallest.firstSize > smallest.size ? "from size \(smallest.firstSize) to \(smallest.size), " : ""
    return "\(origin)\(smallest.runs.counted("run")), \(smallest.duration.words)"
  }

  private func note(_ text: String) {
    terminal.print("\n" + terminal.styled(text.folded(to: terminal.width - 4).indented(by: 2), .dim))
  }
}

/// The smallest failing input in `--json`.
struct SmallestReport: Encodable {
  let verdict: Verdict
  let failure: JudgementReport.FailureReport
  /// Of the input without which, before it in the same process, it does not fail; null where it fails alone.
  @OrNull var before: [JudgementReport.Argument]?
  /// Of the person's own cases; null when it was not kept.
  @OrNull var keptAs: String?
  let size: Int
  let isMinimal: Bool
  let runs: Int
  let ms: Double

  init?(_ outcome: SmallestSearch.Outcome) {
    guard case .found(let smallest, let name) = outcome else { return nil }
    verdict = smallest.verdict
    failure = JudgementReport.FailureReport(smallest.failure)
    before = smallest.before?.map { .init(name: $0.name, value: $0.text) }
    keptAs = name
    size = smallest.size
    isMinimal = smallest.isMinimal
    runs = smallest.runs
    ms = smallest.duration.milliseconds
  }
}
