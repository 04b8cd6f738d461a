import ArgumentParser

struct ProblemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "For those who write problems: begin and verify packages, record answers.",
    discussion: "Example: judge problem verify two-sum",
    subcommands: [NewProblem.self, VerifyProblem.self, RecordProblem.self])
}
