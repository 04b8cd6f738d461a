import Foundation
import JudgeModel
import Stress

/// A measured growth as a person reads it: the points, a plot, and what follows from them.
struct GrowthText {
  let terminal: Terminal
  let submission: Submission
  let result: GrowthResult

  func print() {
    let times = result.timesCalls ? "CPU time of the calls alone" : "CPU time, reading the input included"
    terminal.print(terminal.styled(submission.problem.rawValue, .bold) + " · \(submission.path) · \(times)")
    print(result.random, "random inputs")
    if let worst = result.worst { print(worst, "worst case: \(worst.family)") }
    printPlot()
    printClasses()
    if let memory = result.memory { print(memory) }
  }

  // MARK: points

  private func print(_ series: GrowthSeries, _ title: String) {
    terminal.print("\n  " + terminal.styled(title, .bold))
    let cells = series.points.map {
      String(format: "%.0f", $0.size).leftPadded(to: 10) + $0.amount.timeWords.leftPadded(to: 11)
    }
    let columns = cells.count > 6 ? 3 : 1
    let rows = (cells.count + columns - 1) / columns
    if !cells.isEmpty {
      let heading = "n".leftPadded(to: 10) + "time".leftPadded(to: 11)
      terminal.print("  " + terminal.styled(String(repeating: heading, count: min(columns, cells.count)), .dim))
    }
    for row in 0..<rows {
      terminal.print("  " + stride(from: row, to: cells.count, by: rows).map { cells[$0] }.joined())
    }
    printEnd(of: series)
  }

  private func printEnd(of series: GrowthSeries) {
    switch series.end {
    case .limit: break
    case .slow: terminal.print(terminal.styled("    larger ones take too long to be measured", .dim))
    case .failed(let size, let verdict, let message):
      terminal.print("    at n = \(size.sizeWords) it ends with \(verdict.words)")
      if let message { terminal.print(message.folded(to: terminal.width - 6).shortened(toLines: 6).indented(by: 6)) }
    }
  }

  private func printPlot() {
    var series: [(sign: Character, points: [GrowthPoint])] = [("●", result.random.points)]
    if let worst = result.worst { series.append(("○", worst.points)) }
    let lines = GrowthPlot(series, columns: min(terminal.width, 80) - 16).lines
    guard !lines.isEmpty else { return }
    terminal.print("\n" + lines.map { "  " + $0 }.joined(separator: "\n"))
    terminal.print(terminal.styled("              ● random" + (result.worst == nil ? "" : "   ○ worst case"), .dim))
  }

  // MARK: what follows

  private func printClasses() {
    terminal.print()
    terminal.print(row("growth", classWords(of: result.random)))
    if let worst = result.worst { terminal.print(row("worst", classWords(of: worst))) }
    terminal.print(
      row("target", result.targetWords + ": " + terminal.styled(result.outcome.words, result.outcome.style)))
  }

  private func classWords(of series: GrowthSeries) -> String {
    let certainty = series.fit.classes.count == 1 ? "confidence \(series.fit.confidence.rawValue)" : nil
    return [series.fit.words, series.fit.exponentWords, certainty].compactMap(\.self).joined(separator: "   ")
  }

  private func print(_ memory: GrowthMemory) {
    let words =
      switch memory.outcome {
      case .grows(let fit): "\(fit.words) beyond the input"
      case .withInput: "no growth beyond the input"
      case .unclear: "cannot tell"
      }
    let points = memory.peaks.map { "\($0.size.sizeWords) \(ByteCount.bytes(Int($0.amount)).words)" }
    terminal.print(row("memory", words))
    if !points.isEmpty {
      let text = "n=" + points.joined(separator: " · ")
      terminal.print(terminal.styled(text.wrapped(to: terminal.width - 12).indented(by: 10), .dim))
    }
  }

  private func row(_ name: String, _ text: String) -> String {
    "  " + terminal.styled(name.padded(to: 8), .dim) + text
  }
}

/// The same below a verdict, in a line.
struct GrowthLine {
  let terminal: Terminal
  let result: GrowthResult

  private static let fewPoints = 4

  func print() {
    let series = shown
    let target = "target \(result.targetWords): " + terminal.styled(result.outcome.words, result.outcome.style)
    let first = [series.fit.words + place, target].joined(separator: "   ")
    terminal.print("  " + terminal.styled("growth".padded(to: 8), .dim) + first)
    let facts = [points(of: series), series.fit.exponentWords].compactMap(\.self).joined(separator: "   ")
    terminal.print("          " + terminal.styled(facts, .dim))
  }

  /// The worst case where it says more.
  private var shown: GrowthSeries {
    guard let worst = result.worst, worst.outcome == .worse, result.random.outcome != .worse else {
      return result.random
    }
    return worst
  }

  private var place: String { shown.family == result.random.family ? "" : " (worst case: \(shown.family))" }

  /// `n=1k 0.9ms · 4k 4.0 · 16k 17.6`: some of the larger half.
  private func points(of series: GrowthSeries) -> String? {
    let half = series.points.suffix(series.points.count / 2 + 1)
    let step = max((half.count - 1) / (Self.fewPoints - 1), 1)
    let few = half.reversed().enumerated().filter { $0.offset % step == 0 }.prefix(Self.fewPoints).map(\.element)
    guard let largest = few.first else { return nil }
    let unit = GrowthUnit(largest.amount)
    let words = few.reversed().enumerated().map {
      "\($1.size.sizeWords) \(unit.number($1.amount))" + ($0 == 0 ? " \(unit.name)" : "")
    }
    return "n=" + words.joined(separator: " · ")
  }
}
