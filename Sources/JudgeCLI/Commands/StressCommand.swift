import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages
import Stress

/// Looks for an input on which a solution fails, and logs nothing.
struct StressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stress",
    abstract: "Look for the smallest input on which a solution fails.",
    discussion: """
      Small inputs come first, then larger ones of every shape; what is right says the problem's own brute force, or \
      another file of yours. What is found is kept as your own case, unless it is by another file that it is wrong.

      Example: judge stress two-sum solution.swift
      Example: judge stress two-sum fast.swift --against slow.py
      """)

  @OptionGroup var arguments: SubmissionArguments

  @Option(help: "A solution whose answers count.", completion: .file())
  var against: String?

  @Option(help: "How long to look.")
  var seconds = 10.0

  @Option(help: "Another seed makes other inputs.")
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0.1...3600).contains(seconds) else { throw ValidationError("--seconds is 0.1 to 3600") }
  }

  func run() throws {
    let here = Composition.current
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    guard package.input != nil else { throw CommandError.noInputDescription(package.problem.id) }
    let reference = try against.map { try other($0, package, languages.language(ofFileNamed: $0).id) }
    let progress = ProgressLine(output.terminal, cases: 0)
    let search = SmallestSearch(package: package, submission: submission, seconds: seconds, progress: progress)
    let outcome = try search.run(from: nil, against: reference, seed: seed, here)
    if output.json { try printJSON(StressReport(submission, outcome)) } else { print(outcome, submission) }
    throw outcome.exitCode
  }

  private func other(_ path: String, _ package: ProblemPackage, _ language: LanguageID) throws -> Submission {
    let source = try Source(path: path)
    return Submission(problem: package.problem.id, language: language, source: source.text, path: source.path)
  }

  private func print(_ outcome: SmallestSearch.Outcome, _ submission: Submission) {
    let terminal = output.terminal
    let title = "  " + terminal.styled(submission.problem.rawValue, .bold)
    switch outcome {
    case .none: break
    case .nothing(let runs, let unanswered) where unanswered == runs:
      terminal.print(terminal.styled("? Nothing compared", .yellow) + title + " · \(runs) inputs")
      terminal.print("\n  nobody knew the right answer: the reference fails, or no input is allowed")
    case .nothing(let runs, let unanswered):
      terminal.print(terminal.styled("✔ No failure", .green) + title + " · \(runs - unanswered) inputs compared")
      terminal.printNext("submit \(arguments.commandLine)")
    case .notRepeatable(let counterexample):
      terminal.print(terminal.styled("? Not repeatable", .yellow) + title)
      terminal.print("\n  it failed among others, and does not alone, in a fresh process:")
      terminal.print("  state that is kept between calls, hash order, random?\n")
      CaseText(terminal: terminal).print(counterexample.failure)
    case .found(let smallest, let name):
      let verdict = smallest.verdict
      terminal.print(terminal.styled("\(verdict.symbol) \(verdict.words)", verdict.style) + title)
      SmallestText(terminal: terminal, outcome: outcome, file: arguments.commandLine).print(smallest, name)
    }
  }
}

extension SmallestSearch.Outcome {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .found, .notRepeatable: .notAccepted
    case .nothing(let runs, let unanswered) where unanswered == runs: .unknownName
    case .none, .nothing: .success
    }
  }
}

/// What `--json` prints. These keys are a contract.
struct StressReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let language: LanguageID
  /// null when nothing failed.
  @OrNull var smallest: SmallestReport?
  /// Whether an input failed that is accepted alone.
  let isUnrepeatable: Bool

  init(_ submission: Submission, _ outcome: SmallestSearch.Outcome) {
    problem = submission.problem
    language = submission.language
    smallest = SmallestReport(outcome)
    if case .notRepeatable = outcome { isUnrepeatable = true } else { isUnrepeatable = false }
  }
}
