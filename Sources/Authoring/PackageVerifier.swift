public import Catalog
import Foundation
import JudgeModel
public import Judging
public import Languages
public import SystemPackage

/// Proves a package: every submission must get the verdict of its folder, with room on both sides of the limit.
public struct PackageVerifier: Sendable {
  let judge: Judge
  let languages: LanguageRegistry
  private let catalog: Catalog
  private let inputs: FilePath

  /// The limit is at least this many times the slowest accepted case: `ac_to_time_limit` of the ICPC format.
  private static let roomBelowLimit = 2.0
  /// A submission that is too slow takes at least this many times the limit: `time_limit_to_tle` of the ICPC format.
  private static let roomAboveLimit = 1.5

  /// - Parameter catalog: has the patterns that there are.
  public init(judge: Judge, languages: LanguageRegistry, catalog: Catalog, inputs: FilePath) {
    self.judge = judge
    self.languages = languages
    self.catalog = catalog
    self.inputs = inputs
  }

  public enum Event: Sendable {
    case judging(JudgingEvent)
    case judged(SubmissionProof)
  }

  /// - Throws: when the package cannot be read or a submission cannot be judged.
  public func proof(of package: ProblemPackage, report: (Event) -> Void = { _ in }) throws -> PackageProof {
    try package.checkGeneratedInputs()
    let cases = try package.cases(cachingInputsIn: inputs)
    var proof = PackageProof(
      problem: package.problem.id, caseCount: cases.count, submissions: [],
      gaps: try Self.gaps(in: package) + descriptionGaps(in: package))
    for group in SubmissionGroup.allCases {
      for file in package.submissions(group.rawValue) {
        proof.submissions.append(try self.proof(of: file, in: group, package.problem, cases, report))
      }
    }
    if proof.isProven { proof.gaps = try disagreements(in: package) }
    return proof
  }

  /// The same with those submissions measured again whose times were against it.
  public func measuredAgain(
    _ proof: PackageProof, of package: ProblemPackage, report: (Event) -> Void = { _ in }
  ) throws -> PackageProof {
    let cases = try package.cases(cachingInputsIn: inputs)
    var proof = proof
    for (index, submission) in proof.submissions.enumerated() where submission.isAboutTime {
      let file = package.folder.appending("submissions").appending(submission.name)
      proof.submissions[index] = try self.proof(of: file, in: submission.group, package.problem, cases, report)
    }
    return proof
  }

  private static let fewestWrong = 3

  private static func gaps(in package: ProblemPackage) -> [PackageProof.Gap] {
    let unknown = package.submissionGroups.filter { SubmissionGroup(rawValue: $0) == nil }
    let needed: [SubmissionGroup] = [.accepted, .bruteForce]
    let wrong = SubmissionGroup.allCases.filter { !needed.contains($0) }
      .reduce(0) { $0 + package.submissions($1.rawValue).count }
    return unknown.map { .unknownGroup($0) }
      + needed.filter { package.submissions($0.rawValue).isEmpty }.map { .noSubmission($0) }
      + (wrong < fewestWrong ? [.tooFewWrong(found: wrong, needed: fewestWrong)] : [])
  }

  /// What the package says of itself beside its cases.
  private func descriptionGaps(in package: ProblemPackage) throws -> [PackageProof.Gap] {
    guard package.problem.signature != nil else { return [] }
    let headings = try package.hintLevels().compactMap { $0.split(separator: "\n").first.map(String.init) }
    let needed = ProblemPackage.hintHeadings
    let named = package.problem.namedLanguages.filter { !languages.ids.contains($0) }
    return try patternGaps(in: package) + (headings == needed ? [] : [.hints(needed: needed)])
      + named.map { .unknownLanguage($0, known: languages.ids) }
      + PackageSketch.filesWithGaps.filter { package.says(PackageSketch.gap, in: $0) }.map { .unwritten($0) }
  }

  /// A package that is not in the catalog may lie anywhere.
  private func patternGaps(in package: ProblemPackage) throws -> [PackageProof.Gap] {
    let known = try catalog.patterns().map(\.id)
    let patterns = package.problem.patterns
    let isInCatalog = catalog.problems.contains(package.problem.id)
    let folder = package.folder.removingLastComponent().lastComponent?.string ?? ""
    return patterns.filter { !known.contains($0) }.map { .unknownPattern($0, known: known) }
      + (patterns[0] == folder || !isInCatalog ? [] : [.misplaced(pattern: patterns[0], folder: folder)])
  }

  private func proof(
    of file: FilePath, in group: SubmissionGroup, _ problem: Problem, _ cases: [TestCase],
    _ report: (Event) -> Void
  ) throws -> SubmissionProof {
    let submission = try Submission(file: file, to: problem, in: languages)
    let judgement = try judge.judge(submission, on: problem, cases: cases) { report(.judging($0)) }
    let limit = problem.limits.time * (try languages[submission.language].timeFactor)
    var proof = SubmissionProof(
      group: group, name: "\(group.rawValue)/\(file.lastComponent?.string ?? "")", verdict: judgement.verdict,
      caughtBy: judgement.failure?.caseID, slowest: (judgement.cases.map(\.cpuTime).max() ?? .zero) / limit)
    if !group.verdicts.contains(proof.verdict) {
      proof.fault = .expected(group.verdicts)
    } else if group == .accepted, proof.slowest * Self.roomBelowLimit > 1 {
      proof.fault = .tooNearLimit(1 / proof.slowest)
    } else if group == .timeLimitExceeded {
      let slow = cases.filter { $0.id == proof.caughtBy }
      let lenient = try judgeWithMoreTime(submission, on: problem, slow)
      proof.slowness = lenient.cases.first.map { .init($0, of: problem, limit: limit) }
      proof.fault = lenient.verdict == .timeLimitExceeded ? nil : .barelyTooSlow
    }
    report(.judged(proof))
    return proof
  }

  private func judgeWithMoreTime(
    _ submission: Submission, on problem: Problem, _ cases: [TestCase]
  ) throws -> Judgement {
    var problem = problem
    problem.limits.time = problem.limits.time * Self.roomAboveLimit
    return try judge.judge(submission, on: problem, cases: cases)
  }
}

extension ProblemPackage {
  fileprivate func says(_ words: String, in file: String) -> Bool {
    (try? String(contentsOfFile: folder.appending(file).string, encoding: .utf8))?.contains(words) ?? false
  }
}

extension SubmissionProof.Slowness {
  /// What a program has written by then may be part of an answer only.
  fileprivate init(_ result: CaseResult, of problem: Problem, limit: Duration) {
    let share = result.cpuTime / limit
    let hasAnswered = result.actual != nil && problem.signature != nil
    self = hasAnswered ? .measured(share) : share < 1 ? .waiting : .moreThan(share)
  }
}

extension Problem {
  /// For which the signature has names of its own.
  fileprivate var namedLanguages: [LanguageID] {
    let functions: [Function] =
      switch signature {
      case .function(let function): [function]
      case .design(let design): design.methods
      case .codec, nil: []
      }
    return Set(functions.flatMap(\.names.keys)).sorted()
  }
}
