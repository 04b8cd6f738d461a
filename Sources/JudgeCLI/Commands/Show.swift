import ArgumentParser
import Foundation
import Catalog
import JudgeModel

/// A problem's statement with its examples.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a problem's statement and examples.", discussion: "Example: judge show two-sum")

  @Argument(help: "A problem's slug or the path of a package.", completion: Completions.problems)
  var problem: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let package = try here.catalog().package(problem)
    let examples = try package.cases(cachingInputsIn: here.inputs).filter { $0.group == .example }
    if output.json {
      try printJSON(StatementReport(package, examples))
    } else {
      try StatementText(terminal: output.terminal, package: package, examples: examples).print()
      output.terminal.printNext("start \(problem.shellQuoted)")
    }
  }
}

struct StatementReport: Encodable {
  let schema = 1
  let slug: ProblemID
  let title: String
  @OrNull var difficulty: Difficulty?
  let patterns: [String]
  /// Markdown.
  let statement: String
  let examples: [Example]

  struct Example: Encodable {
    let input: String
    @OrNull var answer: String?
    @OrNull var explanation: String?
  }

  init(_ package: ProblemPackage, _ examples: [TestCase]) throws {
    slug = package.problem.id
    title = package.problem.title
    difficulty = package.problem.difficulty
    patterns = package.problem.patterns
    statement = try package.statement()
    self.examples = try examples.map {
      Example(input: try $0.input.read(), answer: try $0.answer.read(), explanation: $0.explanation)
    }
  }
}

extension TestCase.Answer {
  /// nil when only a digest is known, or nothing.
  func read() throws -> String? {
    guard case .text(let text) = self else { return nil }
    return try text.read()
  }
}

struct StatementText {
  let terminal: Terminal
  let package: ProblemPackage
  let examples: [TestCase]
  /// To see them is half of the solution.
  var hidesPatterns = false

  func print() throws {
    let problem = package.problem
    let facts = [problem.difficulty?.rawValue ?? ""] + (hidesPatterns ? [] : problem.patterns)
    terminal.print(terminal.styled(problem.title, .bold) + "  " + facts.filter { !$0.isEmpty }.joined(separator: " · "))
    let (task, constraints) = try package.statement().splitAtConstraints
    terminal.print()
    MarkdownText(terminal: terminal).print(task)
    if let signature = problem.signature {
      terminal.print("\n" + terminal.styled(signature.words.indented(by: 4), .cyan))
    }
    for (index, example) in examples.enumerated() { try print(example, number: index + 1) }
    guard !constraints.isEmpty else { return }
    terminal.print()
    MarkdownText(terminal: terminal).print(constraints)
  }

  private func print(_ example: TestCase, number: Int) throws {
    terminal.print("\n" + terminal.styled("Example \(number)", .bold))
    let text = try example.input.read().trimmingCharacters(in: .newlines)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rows = zip(names(of: lines.count), lines).map { ($0, $1) }
    FailureTable(terminal: terminal, rows: rows).print(separator: package.problem.signature == nil ? "" : "=")
    if let answer = try example.answer.read() {
      FailureTable(terminal: terminal, rows: [("answer", answer)]).print(separator: "")
    }
    if let explanation = example.explanation {
      terminal.print(terminal.styled(explanation.wrapped(to: terminal.width - 4).indented(by: 4), .dim))
    }
  }

  private func names(of count: Int) -> [String] {
    package.problem.signature?.lineNames ?? ["stdin"] + Array(repeating: "", count: max(0, count - 1))
  }
}

extension String {
  /// The examples stand between the task and its constraints.
  fileprivate var splitAtConstraints: (String, String) {
    guard let range = range(of: "\n## Constraints") else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.lowerBound...].dropFirst()))
  }
}
