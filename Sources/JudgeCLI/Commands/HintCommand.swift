import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages
import MasteryLog
import SystemPackage

/// The next hint, which counts.
struct HintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hint", abstract: "Take the next hint: a nudge, the approach, pseudo-code, then the solution.",
    discussion: """
      Hints count for the day's grade: with one or two it is Hard at best, with the third or the solution Again.

      Example: judge hint two-sum
      """, aliases: ["h"])

  @Argument(help: "A problem's slug or the path of a package.", completion: Completions.problems)
  var problem: String

  @Flag(help: "Show those taken today once more.")
  var again = false

  @Option(name: .shortAndLong, help: "The language of the solution.", completion: Completions.languages)
  var language: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let hints = try Hints(here.catalog().package(problem), here)
    let shown = try again ? hints.taken() : [hints.takeNext(in: language)]
    if output.json {
      try printJSON(HintsReport(problem: hints.problem, hints: shown))
      return
    }
    let terminal = output.terminal
    if shown.isEmpty { terminal.print("  no hint taken today") }
    for hint in shown { hint.print(terminal) }
    terminal.printNext(next(hints, shown.last))
  }

  private func next(_ hints: Hints, _ last: HintStep?) -> String {
    last?.isSolution == true ? "start \(problem.shellQuoted)" : "hint \(problem.shellQuoted)"
  }
}

struct HintsReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let hints: [HintStep]
}

/// One hint as it is shown.
struct HintStep: Encodable {
  /// From 1.
  let level: Int
  let of: Int
  /// Markdown; code for the solution.
  let text: String
  let isSolution: Bool

  func print(_ terminal: Terminal) {
    if isSolution {
      terminal.print(terminal.styled("  the solution · today's grade is Again", .yellow) + "\n")
      terminal.print(text)
    } else {
      MarkdownText(terminal: terminal).print(text)
      terminal.print("\n  " + terminal.styled("hint \(level) of \(of) · \(consequence)", .dim))
    }
  }
}

extension HintStep {
  fileprivate var consequence: String {
    switch level {
    case 1: "today's grade is Hard at best"
    case 2: "the next one makes today's grade Again"
    default: "today's grade is Again; the next one is the solution"
    }
  }
}

/// A problem's hints, of which the log remembers those taken in the sitting.
struct Hints {
  let problem: ProblemID
  private let package: ProblemPackage
  private let here: Composition
  private let levels: [String]

  init(_ package: ProblemPackage, _ here: Composition) throws {
    self.package = package
    self.here = here
    problem = package.problem.id
    levels = try package.hintLevels()
  }

  /// Without the solution.
  var count: Int { levels.count }

  /// In this study day.
  func taken() throws -> [HintStep] {
    let level = try sitting()?.hintLevel() ?? 0
    return levels.prefix(level).indices.map(step)
  }

  /// Shows nothing that could not be written down.
  func takeNext(in language: String? = nil) throws -> HintStep {
    let level = min(try sitting()?.hintLevel() ?? 0, levels.count)
    let step = level < levels.count ? step(level) : try solution(in: language)
    let count = step.isSolution ? Self.solutionLevel : step.level
    try here.log().record(SittingEvent(.hint, level: count, on: problem, at: here.now, utcOffset: here.utcOffset))
    return step
  }

  private static let solutionLevel = 4

  private func step(_ index: Int) -> HintStep {
    HintStep(level: index + 1, of: levels.count, text: levels[index], isSolution: false)
  }

  private func sitting() throws -> Sitting? {
    try here.log().history(of: problem).sitting(at: here.now, here.utcOffset)
  }

  /// In the language asked for, that of the last attempt, or any.
  private func solution(in language: String?) throws -> HintStep {
    let last = try here.log().lastLanguage()
    let languages = try here.languages()
    let solutions = package.submissions("accepted")
    let wanted = language.map { LanguageID(rawValue: $0) } ?? last
    let file = solutions.first { (try? languages.language(ofFileNamed: $0.string).id) == wanted } ?? solutions.first
    guard let file, let text = try? String(contentsOfFile: file.string, encoding: .utf8) else {
      throw CommandError.noSolution(problem)
    }
    return HintStep(level: Self.solutionLevel, of: levels.count, text: text, isSolution: true)
  }
}
