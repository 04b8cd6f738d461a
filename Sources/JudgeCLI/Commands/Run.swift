import ArgumentParser
import Authoring
import Catalog
import Foundation
import JudgeModel
import Judging
import Languages

/// Runs a solution on the examples and the person's own cases, shows each, and logs nothing.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a solution on the examples and your own cases, and show what it returns and prints.",
    discussion: """
      A case of your own is LeetCode's text: one line an argument, cases one after the other. What is expected comes \
      from the problem's own solution. A kept case is run with the examples from then on; submit leaves it out, so \
      that its verdict does not depend on you.

      Example: judge run two-sum solution.swift --input '[3,3]\\n6' --keep
      """, aliases: ["r"])

  @OptionGroup var arguments: SubmissionArguments

  @Option(
    name: .customLong("case"), help: "Only this case, by the name that a failed submit or --keep shows.",
    completion: Completions.cases)
  var caseName: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only these cases: their text, @ and the file that has it, or - for stdin.", valueName: "text"))
  var input: CaseInputOption?

  @Option(
    defaultAsFlag: KeptCaseName.numbered,
    help: ArgumentHelp("Keep the cases of --input as your own, by this name; give it last.", valueName: "name"))
  var keep: KeptCaseName?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if input != nil, caseName != nil { throw ValidationError("--input and --case exclude each other") }
    if input == nil, keep != nil { throw ValidationError("--keep needs the case: --input '[3,3]\\n6' --keep") }
  }

  func run() throws {
    try keep?.check()
    let here = Composition.current
    let terminal = output.terminal
    let languages = try here.languages()
    let (package, submission) = try arguments.resolve(here.catalog(), languages)
    var cases = RunCases(try selected(package, here), of: package.problem)
    let judgement = try judge(submission, &cases, package, here.judge(languages), languages)
    let outcomes = try cases.outcomes(of: judgement)

    if output.json {
      try printJSON(RunReport(submission, judgement, outcomes))
    } else {
      RunText(terminal: terminal, submission: submission, judgement: judgement, outcomes: outcomes).print()
      if keep != nil { terminal.print("\n  kept as \(cases.cases.map(\.id).joined(separator: ", "))") }
      terminal.printNext(nextStep(judgement))
    }
    throw ExitCode(judgement.verdict)
  }

  private func judge(
    _ submission: Submission, _ cases: inout RunCases, _ package: ProblemPackage, _ judge: Judge,
    _ languages: LanguageRegistry
  ) throws -> Judgement {
    let progress = ProgressLine(output.terminal, cases: cases.cases.count)
    defer { progress.clear() }
    try cases.answer(
      with: ReferenceSolution(judge: judge, languages: languages), of: package, report: progress.showPreparation,
      unanswered: ErrorMessage.warn)
    return try judge.judge(
      submission, on: package.problem, cases: cases.cases, extent: .all, report: progress.show)
  }

  private func selected(_ package: ProblemPackage, _ here: Composition) throws -> [TestCase] {
    let cases = try package.cases(cachingInputsIn: here.inputs)
    if let input { return try typed(input, package, besides: cases, here.ownCases) }
    let all = cases + here.ownCases.cases(of: package, unusable: ErrorMessage.warn)
    guard let caseName else { return all.filter { $0.group != .secret } }
    guard let found = all.first(where: { $0.id == caseName }) else {
      throw CommandError.unknownCase(caseName, known: all.map(\.id))
    }
    return [found]
  }

  /// The cases of `--input`, once they are known to be valid; kept before they are run when that was asked for.
  private func typed(
    _ input: CaseInputOption, _ package: ProblemPackage, besides others: [TestCase], _ ownCases: OwnCases
  ) throws -> [TestCase] {
    let texts = try input.read(forProgram: package.problem.signature == nil).cases(for: package)
    var names = texts.count == 1 ? ["input"] : texts.indices.map { "input-\($0 + 1)" }
    if let keep {
      if let taken = others.first(where: { $0.id == keep.name }) { throw CommandError.takenCaseName(taken.id) }
      names = try ownCases.keep(texts, named: keep.name, of: package.problem.id)
    }
    return zip(names, texts).map { TestCase(own: $0, text: $1) }
  }

  private func nextStep(_ judgement: Judgement) -> String {
    if judgement.verdict == .accepted { return "submit \(arguments.commandLine)" }
    let again = "run \(arguments.commandLine)"
    let kept = keep == nil ? nil : judgement.failure?.caseID
    if let name = caseName ?? kept { return "\(again) --case \(name.shellQuoted)" }
    guard let given = input?.description.shellQuoted else { return again }
    return "\(again) --input \(given.columns <= output.terminal.width ? given : "'…'")"
  }
}
