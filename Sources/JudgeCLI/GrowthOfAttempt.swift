import Catalog
import JudgeModel
import Languages
import MasteryLog
import Stress

/// The growth of a solution that was accepted. Its attempt is in the log already, so that whatever ends the measuring takes
/// nothing away; that it meets the target, or does not, is added to it.
struct GrowthOfAttempt {
  private let package: ProblemPackage
  private let submission: Submission
  private let attempt: Attempt?
  private let terminal: Terminal

  /// Of wall time: a person waits for it after each accepted submit.
  private static let budget = Duration.milliseconds(650)

  /// nil where there is nothing to measure: the solution was not accepted, or the problem has no target.
  init?(
    _ package: ProblemPackage, _ submission: Submission, _ judgement: Judgement, _ attempt: Attempt?,
    _ terminal: Terminal
  ) {
    guard judgement.verdict == .accepted, package.problem.growth != nil, package.problem.signature != nil else {
      return nil
    }
    self.package = package
    self.submission = submission
    self.attempt = attempt
    self.terminal = terminal
  }

  /// nil when it could not be measured, which is said and hides nothing else.
  func measured(_ languages: LanguageRegistry, _ here: Composition) throws -> GrowthResult? {
    do {
      let measurement = try GrowthMeasurement(package, submission, languages, here)
      guard case .measured(let result) = try measurement.run(within: Self.budget, .time, terminal) else { return nil }
      if let attempt, result.outcome != .unclear {
        try here.log().record(meetsGrowth: result.outcome == .met, of: attempt)
      }
      return result
    } catch  where !Interruption.hasHappened {
      ErrorMessage.warn(error, because: "the growth was not measured: ")
      return nil
    }
  }
}
