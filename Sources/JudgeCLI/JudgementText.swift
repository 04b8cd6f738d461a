import Foundation
import JudgeModel

/// A judgement as a person reads it: the verdict first, what explains it below.
struct JudgementText {
  let terminal: Terminal
  let submission: Submission
  let judgement: Judgement
  /// Of all cases, also those that were not judged any more.
  let total: Int

  func print() {
    terminal.print(headline)
    switch judgement.verdict {
    case .accepted: printWarnings()
    case .compileError: terminal.print("\n" + (judgement.failure?.message ?? "").indented(by: 2))
    default: judgement.failure.map(print)
    }
  }

  private var headline: String {
    let verdict = judgement.verdict
    let word = terminal.styled("\(verdict.symbol) \(verdict.words)", verdict.style)
    return ([word + "  " + terminal.styled(submission.problem.rawValue, .bold)] + facts).joined(separator: " · ")
  }

  private var facts: [String] {
    guard judgement.verdict != .compileError else { return [] }
    let compile = judgement.compilation.isCached ? [] : ["compiled in \(judgement.compilation.duration.words)"]
    let cases = judgement.cases
    if let failed = judgement.failure?.caseID, let index = cases.firstIndex(where: { $0.id == failed }) {
      return ["case \(index + 1) of \(total) (\(failed))"] + compile
    }
    let slowest = cases.map(\.cpuTime).max() ?? .zero
    let peak = cases.map(\.peakMemory).max() ?? .bytes(0)
    return ["\(cases.count)/\(total) cases", "slowest \(slowest.words) CPU", peak.words] + compile
  }

  private func print(_ failure: Failure) {
    terminal.print()
    let rows = failure.arguments.map { ($0.name, $0.text) }
    FailureTable(terminal: terminal, rows: rows).print(separator: "=")
    let results = [("expected", failure.expected), ("yours", failure.actual)]
    FailureTable(terminal: terminal, rows: results.compactMap { name, text in text.map { (name, $0) } })
      .print(separator: "")
    if failure.expected == nil, failure.actual != nil {
      terminal.print(terminal.styled("    the expected answer is too long to be kept; only its digest is", .dim))
    }
    if let message = failure.message { terminal.print("\n" + message.indented(by: 4)) }
    if !failure.output.isEmpty {
      terminal.print("\n    " + terminal.styled("printed", .dim))
      let lines = failure.output.trimmingCharacters(in: .newlines).shortened(toLines: 20).split(separator: "\n")
      for line in lines { terminal.print("      " + String(line).cut(to: terminal.width - 6)) }
    }
  }

  private func printWarnings() {
    guard !judgement.compilation.output.isEmpty else { return }
    terminal.print("\n" + judgement.compilation.output.trimmingCharacters(in: .newlines).indented(by: 2))
  }
}

/// Names in a column, values cut to the width.
struct FailureTable {
  let terminal: Terminal
  let rows: [(String, String)]

  func print(separator: String) {
    let width = rows.map(\.0.count).max() ?? 0
    for (name, text) in rows {
      let start = "    " + name.padded(to: width) + (separator.isEmpty ? "  " : " \(separator) ")
      let lines = text.trimmingCharacters(in: .newlines).shortened(toLines: 12)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let lead = index == 0 ? start : String(repeating: " ", count: start.count)
        terminal.print(lead + String(line).cut(to: terminal.width - start.count))
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
