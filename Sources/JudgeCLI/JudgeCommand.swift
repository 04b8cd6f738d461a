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
      Today.self, Start.self, Submit.self, Run.self, Watch.self, HintCommand.self, InsightCommand.self,
      NoteCommand.self, GradeCommand.self, List.self, Next.self, Review.self, Drill.self, Ready.self, Show.self,
      Log.self, AttemptCommand.self, CompanyCommand.self, TagCommand.self, ProblemCommand.self, ListLanguages.self,
      Warm.self, Doctor.self, CompletionScript.self,
    ],
    defaultSubcommand: Today.self)

  static func main() {
    Interruption.install()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch  where Interruption.hasHappened {
      exit(withError: ExitCode.interrupted)
    } catch {
      if let unknown = unknownCommand(CommandLine.arguments.dropFirst().first) { fail(unknown) }
      guard let message = ErrorMessage(error) else { exit(withError: error) }
      fail(message)
    }
  }

  /// The parser takes an unknown command for an argument of the default one.
  private static func unknownCommand(_ word: String?) -> ErrorMessage? {
    let names = configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return nil }
    return ErrorMessage(CommandError.unknownCommand(word, similar: names.nearest(to: word)))
  }

  private static func fail(_ message: ErrorMessage) -> Never {
    message.print()
    exit(withError: message.exitCode)
  }
}
