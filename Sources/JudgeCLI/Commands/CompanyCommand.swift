import ArgumentParser

struct CompanyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "company", abstract: "What companies ask: import the lists you have, and look at them.",
    discussion: """
      Without a subcommand it lists the companies.

      Example: judge company show stripe
      """,
    subcommands: [ListCompanies.self, ShowCompany.self, ImportCompanyLists.self, RemoveCompanyLists.self],
    defaultSubcommand: ListCompanies.self)
}
