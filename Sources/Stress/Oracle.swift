import Catalog
import JudgeModel
import Judging
import Languages
import SystemPackage

/// Knows the right answers from the package's own solutions: the brute force, and where that takes too long, an accepted one.
final class Oracle {
  private let judge: Judge
  private let languages: LanguageRegistry
  private let problem: Problem
  private let signature: Signature
  /// The next ones to ask where those that are open give no answer.
  private var files: ArraySlice<FilePath>
  private var sessions: [JudgingSession] = []

  /// Of CPU for one input: what takes longer is left to the next solution.
  private static let patience = Duration.milliseconds(200)
  private static let memory = ByteCount.mebibytes(2048)

  init(_ package: ProblemPackage, _ signature: Signature, judge: Judge, languages: LanguageRegistry) {
    self.judge = judge
    self.languages = languages
    self.signature = signature
    var problem = package.problem
    problem.limits.memory = max(problem.limits.memory, Self.memory)
    self.problem = problem
    files = (Self.bruteForce(of: package, languages) + package.submissions("accepted"))[...]
  }

  /// Those that need no compiler first: they answer at once.
  private static func bruteForce(of package: ProblemPackage, _ languages: LanguageRegistry) -> [FilePath] {
    let files = package.submissions("brute_force")
    let ready = files.filter { (try? languages.language(ofFileNamed: $0.string))?.compilesSolutions == false }
    return ready + files.filter { !ready.contains($0) }
  }

  /// nil when no solution of the package has one in time.
  func answer(to input: CaseInput) throws -> String? {
    var next = 0
    while let session = try session(next) {
      if let answer = try session.judge(input).answer { return answer }
      next += 1
    }
    return nil
  }

  func close() {
    for session in sessions { session.close() }
    sessions = []
  }

  private func session(_ index: Int) throws -> JudgingSession? {
    while index >= sessions.count {
      guard let file = files.popFirst() else { return nil }
      if let session = try open(file) { sessions.append(session) }
    }
    return sessions[index]
  }

  /// nil when its toolchain is not here.
  private func open(_ file: FilePath) throws -> JudgingSession? {
    do {
      let submission = try Submission(file: file, to: problem, in: languages)
      guard case .session(let session) = try judge.open(submission, on: problem, signature, stop: Self.patience)
      else { return nil }
      return session
    } catch is LanguageError {
      return nil
    }
  }
}

extension CaseOutcome {
  /// nil when there is none.
  fileprivate var answer: String? { failure == nil ? result.actual : nil }
}
