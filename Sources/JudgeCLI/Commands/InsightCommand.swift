import ArgumentParser
import JudgeModel
import MasteryLog
import Practice

/// Keeps one sentence of a problem.
struct InsightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insight", abstract: "Keep one sentence of what a problem taught you, or show it.",
    discussion: """
      It is asked back from memory when the problem comes up for review.

      Example: judge insight two-sum "look before you store, so that no element pairs with itself"
      """)

  @Argument(help: "A problem's slug.", completion: Completions.problems)
  var problem: String

  @Argument(help: "The sentence, of at most 240 characters.")
  var text: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let id = try here.shelf().problem(problem).id
    if !text.isEmpty {
      try here.log().record(Insight(checked: text.joined(separator: " "), on: id, here))
    }
    let insight = try here.log().insight(on: id)
    if output.json {
      try printJSON(InsightReport(problem: id, insight: insight?.text))
    } else if let insight {
      output.terminal.print("  " + insight.text.wrapped(to: output.terminal.width - 2).indented(by: 2).dropFirst(2))
    } else {
      output.terminal.print("  no insight on \(id) yet")
      output.terminal.printNext("insight \(id) \"…\"")
    }
  }
}

struct InsightReport: Encodable {
  let schema = 1
  let problem: ProblemID
  @OrNull var insight: String?
}

extension Insight {
  init(checked text: String, on problem: ProblemID, _ here: Composition) throws(CommandError) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard line.count <= Insight.longest else { throw .longInsight(line.count) }
    self.init(line, on: problem, at: here.now, utcOffset: here.utcOffset)
  }
}
