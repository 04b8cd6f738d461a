import JudgeModel

/// Which cases failed and how, once all were judged; the first of them is explained elsewhere.
struct FailedCases {
  let terminal: Terminal
  let judgement: Judgement

  func print() {
    let failed = judgement.cases.filter { $0.verdict != .accepted }
    guard !failed.isEmpty else { return }
    terminal.print("\n  \(failed.count) of \(judgement.cases.count) cases failed\n")
    let ids = failed.map(\.id.columns).max() ?? 0
    let verdicts = failed.map(\.verdict.words.count).max() ?? 0
    for result in failed {
      let verdict = result.verdict
      let facts = "\(result.id.padded(to: ids))  \(verdict.words.padded(to: verdicts))  \(result.cpuTime.words)"
      terminal.print("    " + terminal.styled(verdict.symbol, verdict.style) + " " + facts)
    }
  }
}
