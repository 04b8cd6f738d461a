import Foundation
import JudgeModel

/// A judgement as a person reads it: the verdict first, what explains it below.
struct JudgementText {
  let terminal: Terminal
  let submission: Submission
  let judgement: Judgement
  /// Of all cases, also those that were not judged any more.
  let total: Int

  var scope = Scope.firstFailure

  /// What the facts of the headline are about.
  enum Scope {
    case firstFailure
    /// Every case is shown below; of so many nothing tells whether they are right.
    case everyCase(undecided: Int)
  }

  func print() {
    printHeadline()
    printExplanation()
  }

  func printHeadline() {
    let verdict = judgement.verdict
    let word =
      verdict == .accepted && undecided > 0
      ? terminal.styled("? Undecided", .yellow)
      : terminal.styled("\(verdict.symbol) \(verdict.words)", verdict.style)
    terminal.print(
      ([word + "  " + terminal.styled(submission.problem.rawValue, .bold)] + facts).joined(separator: " · "))
  }

  func printExplanation() {
    switch judgement.verdict {
    case .accepted: printWarnings()
    case .compileError: terminal.print("\n" + (judgement.failure?.message ?? "").indented(by: 2))
    default:
      guard let failure = judgement.failure else { return }
      terminal.print()
      CaseText(terminal: terminal).print(failure)
    }
  }

  private var undecided: Int {
    if case .everyCase(let undecided) = scope { undecided } else { 0 }
  }

  private var facts: [String] {
    guard judgement.verdict != .compileError else { return [] }
    let compile = judgement.compilation.isCached ? [] : ["compiled in \(judgement.compilation.duration.words)"]
    let cases = judgement.cases
    if case .firstFailure = scope, let failed = judgement.failure?.caseID,
      let index = cases.firstIndex(where: { $0.id == failed })
    {
      return ["case \(index + 1) of \(total) (\(failed))"] + compile
    }
    let accepted = cases.count { $0.verdict == .accepted } - undecided
    let doubt = undecided == 0 ? [] : ["\(undecided) undecided"]
    let slowest = cases.map(\.cpuTime).max() ?? .zero
    let peak = cases.map(\.peakMemory).max() ?? .bytes(0)
    return ["\(accepted)/\(total) cases"] + doubt + ["slowest \(slowest.words) CPU", peak.words] + compile
  }

  private func printWarnings() {
    guard !judgement.compilation.output.isEmpty else { return }
    terminal.print("\n" + judgement.compilation.output.trimmingCharacters(in: .newlines).indented(by: 2))
  }
}

/// A case below its verdict: what the solution got, what it should have answered and did, and what it printed.
struct CaseText {
  let terminal: Terminal

  func print(_ failure: Failure) {
    print(
      failure.arguments, expected: failure.expected, actual: failure.actual, message: failure.message,
      output: failure.output)
  }

  func print(
    _ arguments: [Failure.Argument], expected: String?, actual: String?, message: String?, output: String
  ) {
    FailureTable(terminal: terminal, rows: arguments.map { ($0.name, $0.text) }).print(separator: "=")
    let results = [("expected", expected), ("yours", actual)]
    FailureTable(terminal: terminal, rows: results.compactMap { name, text in text.map { (name, $0) } })
      .print(separator: "")
    if expected == nil, actual != nil {
      terminal.print(terminal.styled("    the expected answer is too long to be kept; only its digest is", .dim))
    }
    if let message {
      terminal.print("\n" + message.folded(to: terminal.width - 4).shortened(toLines: 20).indented(by: 4))
    }
    if !output.isEmpty { terminal.print() }
    printOutput(output)
  }

  func printOutput(_ output: String) {
    guard !output.isEmpty else { return }
    terminal.print("    " + terminal.styled("printed", .dim))
    let lines = output.trimmingCharacters(in: .newlines).shortened(toLines: 20).split(separator: "\n")
    for line in lines { terminal.print("      " + String(line).cut(to: terminal.width - 6)) }
  }
}

/// Names in a column, values cut to the width.
struct FailureTable {
  let terminal: Terminal
  let rows: [(String, String)]

  func print(separator: String) {
    let width = rows.map(\.0.columns).max() ?? 0
    for (name, text) in rows {
      let start = "    " + name.padded(to: width) + (separator.isEmpty ? "  " : " \(separator) ")
      let lines = text.trimmingCharacters(in: .newlines).shortened(toLines: 12)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let lead = index == 0 ? start : String(repeating: " ", count: start.columns)
        terminal.print(lead + String(line).cut(to: terminal.width - start.columns))
      }
    }
  }
}

extension String {
  /// The first lines, and how many more there are.
  func shortened(toLines count: Int) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > count else { return self }
    return lines.prefix(count).joined(separator: "\n") + "\n… \(lines.count - count) more lines"
  }
}
