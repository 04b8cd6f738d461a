import ArgumentParser
import Catalog
import JudgeModel
import Languages
import MasteryLog
import Practice

/// Shows a problem and writes what a solution begins with.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a problem and write a file to start from.",
    discussion: """
      The file is named after the problem; a file that is there is never changed. Its language is that of --language \
      or of the name that --in gives, else the one of your last attempt, else the first that is installed.

      Example: judge start two-sum --in solutions
      """)

  @Argument(help: "A problem's slug or the path of a package.", completion: Completions.problems)
  var problem: String

  @Option(
    name: .shortAndLong, help: "The language to write in; judge languages lists them.",
    completion: Completions.languages)
  var language: String?

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The folder of the new file, or its name.", valueName: "path"),
    completion: .file())
  var place: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    if let known = try here.problemWithoutPackage(problem) { return try start(known, here) }
    let package = try here.catalog().package(problem)
    let examples = try package.cases(cachingInputsIn: here.inputs).filter { $0.group == .example }
    let place = try StartPlace(place)
    let choice = try LanguageChoice(
      named: language, file: place.file, last: lastLanguage(here), for: package.problem.signature,
      among: here.languages(), searchPath: here.searchPath)
    let file = StubFile(place, package.problem.id, choice.language)
    let outcome = try file.create(stub(of: package.problem, in: choice.language))
    startClock(package.problem.id, here)

    if output.json {
      try printJSON(StartReport(package.problem.id, file, outcome, choice))
    } else {
      try StatementText(terminal: output.terminal, package: package, examples: examples).print()
      print(outcome, file, choice)
      output.terminal.printNext("submit \(problem.shellQuoted) \(file.path.shellQuoted)")
    }
  }

  /// What has no package is worked on where it is; only the clock is ours.
  private func start(_ problem: PracticeProblem, _ here: Composition) throws {
    startClock(problem.id, here)
    if output.json {
      try printJSON(ElsewhereReport(problem: problem.id, address: problem.address))
    } else {
      let terminal = output.terminal
      terminal.print(terminal.styled(problem.title, .bold) + "  \(problem.difficulty?.rawValue ?? "")".trimmingSuffix)
      terminal.print("\n  not in any pack; work on it at \(problem.address)")
      terminal.print("  the clock runs; say how it went when you are done")
      terminal.printNext("attempt add \(problem.id) --verdict AC")
    }
  }

  /// For the grade. A log that cannot be written is reported and keeps nobody from working.
  private func startClock(_ problem: ProblemID, _ here: Composition) {
    do {
      try here.log().record(SittingEvent(.start, on: problem, at: here.now, utcOffset: here.utcOffset))
    } catch {
      ErrorMessage.warn(error, because: "the clock does not run: ")
    }
  }

  /// A log that cannot be read is no reason not to start.
  private func lastLanguage(_ here: Composition) -> LanguageID? {
    language == nil ? try? here.log().lastLanguage() : nil
  }

  private func stub(of problem: Problem, in language: Language) throws -> String? {
    try problem.signature.map { try language.stub(for: $0) } ?? language.programStub()
  }

  private func print(_ outcome: StubFile.Outcome, _ file: StubFile, _ choice: LanguageChoice) {
    let terminal = output.terminal
    let path = terminal.styled(file.path, .bold)
    terminal.print()
    switch outcome {
    case .created: terminal.print("  wrote \(path) · \(choice.language.name), \(choice.reason.words) · the clock runs")
    case .existing: terminal.print("  \(path) is there already and stays as it is · the clock runs")
    case .none:
      terminal.print("  \(choice.language.name) has nothing to start such a program from: write \(path) yourself")
    }
  }
}

struct ElsewhereReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let address: String
  let package = false
}

struct StartReport: Encodable {
  let schema = 1
  let problem: ProblemID
  let file: String
  let outcome: StubFile.Outcome
  let language: LanguageID
  let languageChosenBy: LanguageChoice.Reason

  init(_ problem: ProblemID, _ file: StubFile, _ outcome: StubFile.Outcome, _ choice: LanguageChoice) {
    self.problem = problem
    self.file = file.path
    self.outcome = outcome
    language = choice.language.id
    languageChosenBy = choice.reason
  }
}
