import ArgumentParser
import Foundation
import Glibc
import JudgeModel
import SystemPackage

@main
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judges your solutions on your own machine, and remembers how it went.",
    discussion: """
      Exit codes: 0 accepted or done, 1 not accepted, 2 compile error, 3 judge or sandbox fault, 4 what was \
      named cannot be used (an unknown name, an unreadable file, an empty selection), 64 usage, 130 interrupted.

      Example: judge submit two-sum solution.swift
      """,
    version: "0.1.0",
    subcommands: [
      Today.self, Start.self, Submit.self, Run.self, Watch.self, StressCommand.self, GrowthCommand.self,
      HintCommand.self,
      InsightCommand.self,
      NoteCommand.self, GradeCommand.self, List.self, Next.self, Review.self, Drill.self, Ready.self, Show.self,
      Log.self, AttemptCommand.self, CompanyCommand.self, TagCommand.self, Import.self, Export.self, Recover.self,
      ProblemCommand.self, ListLanguages.self, Warm.self, Doctor.self, CompletionScript.self,
    ],
    defaultSubcommand: Today.self)

  static func main() {
    Interruption.install()
    do {
      var command = try parseAsRoot()
      try command.run()
      finish(.success)
    } catch let code as ExitCode {
      finish(code)
    } catch  where Interruption.hasHappened {
      finish(.interrupted)
    } catch {
      guard let message = unknownCommand(CommandLine.arguments.dropFirst()) ?? ErrorMessage(error) else {
        explain(error)
      }
      message.print()
      finish(message.exitCode)
    }
  }

  /// What the parser says itself: help, or what it could not understand.
  private static func explain(_ error: any Error) -> Never {
    let (text, code) = (fullMessage(for: error), exitCode(for: error))
    if text.isEmpty { finish(code) }
    if code == .success { print(text) } else { Terminal.printError(text) }
    finish(code)
  }

  /// Output that is lost is no success; but who reads no further needs no more.
  private static func finish(_ code: ExitCode) -> Never {
    guard fflush(nil) != 0, errno != EPIPE else { exit(withError: code) }
    ErrorMessage(CommandError.outputLost(Errno(rawValue: errno)))?.print()
    exit(withError: ExitCode.judgeFault)
  }

  /// The parser takes an unknown command for an argument of the default one.
  private static func unknownCommand(_ words: ArraySlice<String>) -> ErrorMessage? {
    let names = configuration.subcommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"]
    guard let word = words.first(where: { $0 != "help" }), !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    return ErrorMessage(CommandError.unknownCommand(word, similar: names.nearest(to: word)))
  }
}
