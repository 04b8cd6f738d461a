import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog

/// Takes back a report.
struct RemoveTag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take back your own report that a company asked a problem.",
    discussion: "Example: judge tag remove two-sum stripe")

  @OptionGroup var arguments: TagArguments

  @Option(help: "Only the report of this time.")
  var window: TagWindow?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    guard let company = CompanyID(named: arguments.company) else {
      throw CommandError.badCompanyName(arguments.company)
    }
    guard let problem = arguments.problem.problemOfAddress ?? ProblemID(rawValue: arguments.problem),
      try here.log().removeTags(of: company, on: problem, from: .own, window: window) > 0
    else { throw CommandError.noReport(arguments.problem, company) }
    let report = TagReport(company: company, problem: problem, window: window, changed: true)
    if output.json { try printJSON(report) } else { report.print(output.terminal, "removed") }
  }
}
