public import Catalog
import Inputs
public import JudgeModel
public import Judging
public import Languages

/// Looks for the smallest input on which a solution fails: among small inputs first, then among larger ones, and makes what
/// it finds smaller.
public struct FailureSearch {
  private let judge: Judge
  private let languages: LanguageRegistry
  private let package: ProblemPackage
  private let signature: Signature
  private let description: InputDescription

  /// Of the time, for small inputs.
  private static let shareOfSmall = 0.6
  /// The same where only what does not end is looked for.
  private static let shareOfEndless = 0.2
  /// Of CPU for a small input: what takes longer does not end.
  private static let patience = Duration.milliseconds(150)

  /// nil for a program on stdin and stdout: nothing describes its inputs.
  public init?(_ package: ProblemPackage, judge: Judge, languages: LanguageRegistry) {
    guard let signature = package.problem.signature, let description = package.input else { return nil }
    self.judge = judge
    self.languages = languages
    self.package = package
    self.signature = signature
    self.description = description
  }

  /// A case that a solution failed.
  public struct Start: Sendable {
    public var testCase: TestCase
    public var counterexample: Counterexample

    public init(_ testCase: TestCase, _ counterexample: Counterexample) {
      self.testCase = testCase
      self.counterexample = counterexample
    }
  }

  /// - Parameters:
  ///   - start: how it is known to fail; nil to find out whether it does.
  ///   - reference: has the right answers; nil: the package's own solutions.
  /// - Throws: when the judge itself fails.
  public func search(
    _ submission: Submission, from start: Start? = nil, against reference: Submission? = nil, within time: Duration,
    seed: UInt64 = 1
  ) throws -> SearchResult {
    let oracle = try Oracle(
      package, signature, reference, beside: submission.language, judge: judge, languages: languages)
    defer { oracle.close() }
    if oracle.isEmpty { return .nothing(runs: 0, unanswered: 0) }
    return try Judge.pinned {
      let quick = try open(submission, stop: Self.patience)
      defer { quick.close() }
      let wanted = start?.counterexample.verdict
      let slowest = wanted == .timeLimitExceeded ? try timeLimit(of: submission) : nil
      let patient = try open(submission, stop: slowest)
      defer { patient.close() }
      let suspects = (Suspect(quick, oracle, wanted: wanted), Suspect(patient, oracle, wanted: wanted))
      let hunt = Hunt(description, within: time, slowest: slowest ?? .zero) { oracle.unanswered }
      let result = try start.map { try search(suspects, from: $0, hunt, seed) } ?? search(suspects, hunt, seed)
      guard case .notRepeatable(let counterexample) = result else { return result }
      let small = SmallInputs(of: description, seed: seed)
      return try hunt.searchPair(small, for: suspects.0.wanting(counterexample.verdict)) ?? result
    }
  }

  private typealias Suspects = (quick: Suspect, patient: Suspect)

  private func search(_ suspects: Suspects, _ hunt: Hunt, _ seed: UInt64) throws -> SearchResult {
    try searchSmall(suspects, hunt, seed, Self.shareOfSmall)
      ?? hunt.search(
        LargerInputs(of: description, seed: seed), for: suspects.patient, judge: suspects.patient, share: 1)
      ?? hunt.nothing
  }

  private func search(
    _ suspects: Suspects, from start: Start, _ hunt: Hunt, _ seed: UInt64
  ) throws -> SearchResult {
    let counterexample = start.counterexample
    // What took too long is believed: to see it again takes as long.
    if counterexample.verdict != .timeLimitExceeded, try !suspects.patient.failsAlone(on: start.testCase) {
      return .notRepeatable(counterexample)
    }
    let share = counterexample.verdict == .timeLimitExceeded ? Self.shareOfEndless : Self.shareOfSmall
    if let result = try searchSmall(suspects, hunt, seed, share) { return result }
    let result = try hunt.shrink(counterexample, for: suspects.patient, judge: suspects.patient)
    if case .found(let found) = result, found.input == counterexample.input, !found.isMinimal { return hunt.nothing }
    return result
  }

  private func searchSmall(
    _ suspects: Suspects, _ hunt: Hunt, _ seed: UInt64, _ share: Double
  ) throws -> SearchResult? {
    try hunt.search(
      SmallInputs(of: description, seed: seed), for: suspects.quick, judge: suspects.patient, share: share)
  }

  private func timeLimit(of submission: Submission) throws -> Duration {
    try package.problem.limits.time * languages[submission.language].timeFactor
  }

  /// - Throws: ``StressError/rejected(_:)`` for a solution that does not compile.
  private func open(_ submission: Submission, stop: Duration?) throws -> JudgingSession {
    switch try judge.open(submission, on: package.problem, signature, stop: stop) {
    case .session(let session): return session
    case .rejected(let judgement): throw StressError.rejected(submission, judgement)
    }
  }
}

/// Why there is nothing to search.
public enum StressError: Error {
  /// It does not compile.
  case rejected(Submission, Judgement)
}
