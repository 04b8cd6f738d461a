import ArgumentParser
import Catalog
import JudgeModel
import MasteryLog

/// The companies that there are tags of.
struct ListCompanies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the companies, how much is known of them and how old that is.",
    discussion: "Example: judge company")

  /// None: what stands here was meant for another subcommand.
  @Argument(help: .hidden)
  var words: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    if let word = words.first {
      let names = CompanyCommand.configuration.subcommands.map { $0._commandName }
      throw CommandError.unknownCompanyCommand(word, similar: names.nearest(to: word))
    }
    let here = Composition.current
    let sources = try CompanySources(here)
    let today = try here.today()
    let companies = try sources.companies().map { CompanyReport($0, today: today) }
    if output.json {
      try printJSON(CompaniesReport(companies: companies))
    } else {
      CompanyTable(terminal: output.terminal, companies: companies).print()
    }
  }
}

struct CompaniesReport: Encodable {
  let schema = 1
  let companies: [CompanyReport]
}

struct CompanyReport: Encodable {
  let company: CompanyID
  let name: String
  let problems: Int
  let windows: [TagWindow]
  let origin: TagOrigin
  @OrNull var asOf: String?
  @OrNull var ageDays: Int?
  /// In words.
  let age: String

  private enum CodingKeys: CodingKey {
    case company, name, problems, windows, origin, asOf, ageDays
  }

  init(_ company: KnownCompany, today: StudyDay) {
    self.company = company.id
    name = company.name
    problems = company.problems
    windows = company.windows
    origin = company.origin
    asOf = company.asOf?.description
    ageDays = company.asOf?.distance(to: today)
    age = company.age(on: today)
  }
}

struct CompanyTable {
  let terminal: Terminal
  let companies: [CompanyReport]

  func print() {
    let ids = companies.map(\.company.rawValue.count).max() ?? 0
    let windows = companies.map(\.windowWords.count).max() ?? 0
    for company in companies {
      let count = company.problems.counted("problem").leftPadded(to: 12)
      let start =
        "  \(company.company.rawValue.padded(to: ids))  \(count)  \(company.windowWords.padded(to: windows))  "
      terminal.print(start + terminal.styled(company.age, .dim))
    }
    if companies.isEmpty { terminal.print("No companies yet.") }
    let imported = companies.first { $0.origin == .lists } ?? companies.first
    terminal.printNext(imported.map { "company show \($0.company)" } ?? "company import stripe list.csv")
  }
}

extension CompanyReport {
  fileprivate var windowWords: String { windows.map(\.rawValue).joined(separator: " ") }
}
