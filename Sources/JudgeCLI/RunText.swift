import JudgeModel

/// A run as a person reads it: every case, those that are right on a line if they fit.
struct RunText {
  let terminal: Terminal
  let submission: Submission
  let judgement: Judgement
  let outcomes: [RunOutcome]

  func print() {
    let text = JudgementText(
      terminal: terminal, submission: submission, judgement: judgement, total: outcomes.count,
      scope: .everyCase(undecided: outcomes.count(where: \.isUndecided)))
    text.printHeadline()
    guard judgement.verdict != .compileError else { return text.printExplanation() }
    var isApart = true
    for outcome in outcomes {
      // What takes more than a line or two stands alone.
      let isBlock = line(of: outcome) == nil
      if isApart || isBlock { terminal.print() }
      isApart = isBlock
      print(outcome)
    }
    if judgement.verdict == .accepted { text.printExplanation() }
  }

  private func print(_ outcome: RunOutcome) {
    let start = "  \(sign(outcome)) \(outcome.id)"
    if let line = line(of: outcome) {
      terminal.print("\(start)  \(line)")
      CaseText(terminal: terminal).printOutput(outcome.result.output)
    } else {
      let verdict = outcome.result.verdict
      terminal.print(start + (verdict == .accepted ? "" : "  \(verdict.words)"))
      CaseText(terminal: terminal).print(
        outcome.arguments, expected: outcome.expected ?? (outcome.isUndecided ? "not known" : nil),
        actual: outcome.result.actual, message: outcome.message,
        output: outcome.result.output)
    }
  }

  /// nil when it needs more room.
  private func line(of outcome: RunOutcome) -> String? {
    outcome.line.flatMap { 6 + outcome.id.columns + $0.visible.columns <= terminal.width ? $0 : nil }
  }

  private func sign(_ outcome: RunOutcome) -> String {
    let verdict = outcome.result.verdict
    return outcome.isUndecided ? terminal.styled("?", .yellow) : terminal.styled(verdict.symbol, verdict.style)
  }
}

extension RunOutcome {
  /// `nums = [3,3] · target = 6 → [1,0], expected [0,1]`; nil for what needs more room.
  fileprivate var line: String? {
    guard result.verdict == .accepted, message == nil, let actual = result.actual, !actual.contains("\n"),
      arguments.allSatisfy({ !$0.text.contains("\n") })
    else { return nil }
    let call = arguments.map { "\($0.name) = \($0.text)" }.joined(separator: " · ") + " → \(actual)"
    return call + (expected.map { $0 == actual ? "" : ", expected \($0)" } ?? "")
  }
}
