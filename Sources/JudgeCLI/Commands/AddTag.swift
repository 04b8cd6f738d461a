import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog

/// The learner was asked a problem, or knows somebody who was.
struct AddTag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Report that a company asked a problem. Counts more than any list.",
    discussion: "Example: judge tag add two-sum stripe --window 30d")

  @OptionGroup var arguments: TagArguments

  @Option(help: "How long ago it was asked, at most.")
  var window = TagWindow.thirtyDays

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    guard let company = CompanyID(named: arguments.company) else {
      throw CommandError.badCompanyName(arguments.company)
    }
    let problem = try problem(here)
    let doubt = try doubt(about: company, here)
    let tag = CompanyTag(problem: problem, company: company, window: window, source: .own, asOf: try here.today())
    let report = TagReport(tag, changed: try here.log().addTag(tag))
    if output.json {
      try printJSON(report)
    } else {
      report.print(output.terminal, report.changed ? "added" : "already there")
    }
    if let doubt { ErrorMessage.warn(doubt) }
  }

  /// Any company can be reported, but one that is almost named like another is probably that.
  private func doubt(about company: CompanyID, _ here: Composition) throws -> CommandError? {
    let known = try CompanySources(here).companyIDs()
    let similar = known.contains(company) ? [] : known.map(\.rawValue).nearest(to: company.rawValue)
    return similar.isEmpty ? nil : .doubtfulCompany(company, similar: similar)
  }

  /// An address is believed; a slug could be mistyped.
  private func problem(_ here: Composition) throws -> ProblemID {
    if let problem = arguments.problem.problemOfAddress { return problem }
    return try here.catalog().knownProblem(arguments.problem)
  }
}

struct TagReport: Encodable {
  let schema = 1
  let company: CompanyID
  let problem: ProblemID
  @OrNull var window: TagWindow?
  let source = TagSource.own
  let changed: Bool

  init(_ tag: CompanyTag, changed: Bool) {
    self.init(company: tag.company, problem: tag.problem, window: tag.window, changed: changed)
  }

  /// - Parameter window: nil for all.
  init(company: CompanyID, problem: ProblemID, window: TagWindow?, changed: Bool) {
    self.company = company
    self.problem = problem
    self.window = window
    self.changed = changed
  }

  func print(_ terminal: Terminal, _ outcome: String) {
    terminal.print(
      "  " + [company.rawValue, problem.rawValue, window?.rawValue, outcome].compactMap(\.self).joined(separator: "  "))
    terminal.printNext("company show \(company)")
  }
}
