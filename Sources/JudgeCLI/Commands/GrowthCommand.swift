import ArgumentParser
import Catalog
import JudgeModel
import Stress

/// Measures how a solution's time and memory grow, and compares that with the problem's target.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth", abstract: "Measure how a solution's time and memory grow with its input.",
    discussion: """
      Inputs of doubling sizes, random ones and those on which it is slowest; the time of the calls alone, without \
      reading the input. Answers are not checked: judge submit does that.

      Example: judge growth two-sum solution.swift
      """)

  @OptionGroup var arguments: SubmissionArguments

  @Option(help: "How long to measure; longer is surer.")
  var seconds = 4.0

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(0.2...600).contains(seconds) { throw ValidationError("--seconds is from 0.2 to 600") }
  }

  func run() throws {
    let here = Composition.current
    let terminal = output.terminal
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    let measurement = try GrowthMeasurement(package, submission, languages, here)
    switch try measurement.run(within: .seconds(seconds), .timeAndMemory, terminal) {
    case .rejected(let judgement):
      try show(judgement, submission, terminal)
      throw ExitCode(judgement.verdict)
    case .measured(let result):
      if output.json {
        try printJSON(GrowthReport(submission, result))
      } else {
        GrowthText(terminal: terminal, submission: submission, result: result).print()
        terminal.printNext("submit \(arguments.commandLine)")
      }
      if result.random.points.isEmpty { throw ExitCode.notAccepted }
    }
  }

  private func show(_ judgement: Judgement, _ submission: Submission, _ terminal: Terminal) throws {
    if output.json {
      try printJSON(JudgementReport(submission, judgement, attempt: nil))
    } else {
      JudgementText(terminal: terminal, submission: submission, judgement: judgement, total: 0).print()
      terminal.printNext("growth \(arguments.commandLine)")
    }
  }
}
