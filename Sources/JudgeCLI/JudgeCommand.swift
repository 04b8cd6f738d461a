import ArgumentParser
import Foundation
import JudgeModel

@main
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judges your solutions on your own machine, and remembers how it went.",
    discussion: """
      Exit codes: 0 accepted or done, 1 not accepted, 2 compile error, 3 judge or sandbox fault, 4 unknown name or empty \
      selection, 64 usage, 130 interrupted.

      Example: judge submit two-sum solution.swift
      """,
    version: "0.1.0",
    subcommands: [
      Today.self, Submit.self, Run.self, List.self, Show.self, Log.self, ProblemCommand.self, Warm.self, Doctor.self,
    ],
    defaultSubcommand: Today.self)

  /// The parser would take an unknown command for an argument of the default one.
  private static func checkName(_ word: String?) throws(CommandError) {
    guard let word, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
    if !names.contains(word) { throw .unknownCommand(word, similar: names.nearest(to: word)) }
  }

  static func main() {
    Interruption.install()
    do {
      try checkName(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch  where Interruption.hasHappened {
      exit(withError: ExitCode.interrupted)
    } catch {
      guard let message = ErrorMessage(error) else { exit(withError: error) }
      message.print()
      exit(withError: message.exitCode)
    }
  }
}
