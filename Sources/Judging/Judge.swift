public import JudgeModel
public import Languages
import Sandbox

/// Judges submissions: prepare, compile, run each case, check, and stop at the first that fails.
public struct Judge: Sendable {
  private let languages: LanguageRegistry
  private let workshop: Workshop

  public init(languages: LanguageRegistry, workshop: Workshop) {
    self.languages = languages
    self.workshop = workshop
  }

  /// Which cases to run after one has failed.
  public enum Extent: Sendable {
    case firstFailure, all
  }

  /// - Parameter report: called as things happen, so that a terminal can show progress.
  /// - Throws: when the judge itself fails. What the submission does wrong is in the judgement.
  public func judge(
    _ submission: Submission, on problem: Problem, cases: [TestCase], extent: Extent = .firstFailure,
    report: (JudgingEvent) -> Void = { _ in }
  ) throws -> Judgement {
    switch try prepare(submission, on: problem, report: report) {
    case .rejected(let judgement): return judgement
    case .prepared(let setting, let compilation):
      do {
        let (results, failures) = try run(cases, in: setting, extent, report)
        return Judgement(
          verdict: Verdict(of: results.map(\.verdict)), compilation: compilation, cases: results, failures: failures)
      } catch JudgingError.driverFailed where !workshop.haveTheirContent(setting.recipe.kits, of: setting.language) {
        _ = try workshop.rebuild(setting.recipe.kits, of: setting.language, report: report)
        return try judge(submission, on: problem, cases: cases, extent: extent, report: report)
      }
    }
  }

  enum Preparation {
    case prepared(CaseSetting, Compilation)
    case rejected(Judgement)
  }

  func prepare(
    _ submission: Submission, on problem: Problem, report: (JudgingEvent) -> Void
  ) throws -> Preparation {
    let language = try languages[submission.language]
    let recipe = try language.recipe(
      for: problem.signature, source: submission.source, in: workshop.toolchain(of: language))
    switch try workshop.compile(recipe, of: language, report: report) {
    case .rejected(let compilation):
      try workshop.checkPlugin(of: language, for: problem.signature, after: compilation)
      return .rejected(Judgement(rejected: compilation, of: submission, on: problem, in: language))
    case .compiled(let program, let compilation):
      let compilation = compilation.readable(in: language, showing: submission.path)
      report(.compiled(compilation))
      let setting = CaseSetting(
        program: program, recipe: recipe, language: language, problem: problem, submission: submission,
        workshop: workshop, languages: languages)
      return .prepared(setting, compilation)
    }
  }

  private func run(
    _ cases: [TestCase], in setting: CaseSetting, _ extent: Extent, _ report: (JudgingEvent) -> Void
  ) throws -> ([CaseResult], [Failure]) {
    guard let signature = setting.problem.signature else {
      return try judge(cases, with: ProgramRunner(setting), extent, report)
    }
    guard let processor = Processor.current else {
      return try judge(cases, with: LockstepRunner(setting, signature, nil), extent, report)
    }
    return try processor.pinningThread {
      try judge(cases, with: LockstepRunner(setting, signature, processor), extent, report)
    }
  }

  private func judge(
    _ cases: [TestCase], with runner: some CaseRunner, _ extent: Extent, _ report: (JudgingEvent) -> Void
  ) throws -> ([CaseResult], [Failure]) {
    var failures: [Failure] = []
    for testCase in cases {
      let outcome = try runner.judge(testCase)
      report(.judged(outcome.result))
      failures += [outcome.failure].compactMap(\.self)
      if outcome.failure != nil, extent == .firstFailure { break }
    }
    return (try runner.finish(), failures)
  }

  /// Builds the language's kits, so that the next submission need not wait for them.
  public func warm(_ language: Language, report: (JudgingEvent) -> Void = { _ in }) throws {
    let toolchain = try workshop.toolchain(of: language)
    for kit in try language.kits(in: toolchain) {
      _ = try workshop.folder(of: kit, of: language, report: report)
    }
  }
}

/// What judging is doing.
public enum JudgingEvent: Sendable {
  /// Building what a language needs once: the kit's name.
  case buildingKit(language: String, kit: String)
  case compiling
  case compiled(Compilation)
  case judged(CaseResult)
}
