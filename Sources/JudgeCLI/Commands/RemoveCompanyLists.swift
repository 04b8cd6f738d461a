import ArgumentParser
import JudgeModel
import MasteryLog

/// Takes back an import.
struct RemoveCompanyLists: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove the lists that you imported for a company; your own reports stay.",
    discussion: "Example: judge company remove stripe")

  @Argument(help: "A company, such as stripe.", completion: Completions.companies)
  var company: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    guard let id = CompanyID(named: company) else { throw try CompanySources(here).unknown(company) }
    let count = try here.log().removeLists(of: id)
    if count == 0 {
      _ = try CompanySources(here).tags(of: company)
      throw CommandError.noLists(id)
    }
    if output.json {
      try printJSON(RemovalReport(company: id, removed: count))
    } else {
      output.terminal.print("  \(id)  \(count.counted("tag")) removed")
      output.terminal.printNext("company")
    }
  }
}

struct RemovalReport: Encodable {
  let schema = 1
  let company: CompanyID
  let removed: Int
}
