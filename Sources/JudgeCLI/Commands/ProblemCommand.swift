import ArgumentParser

struct ProblemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "For those who write problems: verify packages and record answers.",
    discussion: "Example: judge problem verify two-sum",
    subcommands: [VerifyProblem.self, RecordProblem.self])
}
