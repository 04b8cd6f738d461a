import ArgumentParser

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Your own reports of what a company asked.",
    discussion: "Example: judge tag add two-sum stripe", subcommands: [AddTag.self, RemoveTag.self])
}

/// `judge tag add <problem> <company>`.
struct TagArguments: ParsableArguments {
  @Argument(help: "A problem's slug, or its address on LeetCode.", completion: Completions.problems)
  var problem: String

  @Argument(help: "A company, such as stripe.", completion: Completions.companies)
  var company: String
}
