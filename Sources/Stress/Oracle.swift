import Catalog
import JudgeModel
import Judging
import Languages

/// Knows the right answers from the package's own solutions: the brute force, and where that takes too long, an accepted one.
final class Oracle {
  private let judge: Judge
  private let problem: Problem
  private let signature: Signature
  /// How many inputs nobody could answer in time.
  private(set) var unanswered = 0
  /// Those to ask where the open ones give no answer.
  private var waiting: ArraySlice<Submission>
  private var witnesses: [Witness] = []

  /// A solution that is asked, and the size from which on it has no answer.
  private struct Witness {
    var session: JudgingSession
    var tooLarge = Int.max
  }

  /// Of CPU for one input: what takes longer is left to the next solution.
  private static let patience = Duration.milliseconds(200)
  private static let memory = ByteCount.mebibytes(2048)

  /// - Parameters:
  ///   - reference: in place of the package's own solutions.
  ///   - language: whose toolchain is at hand.
  init(
    _ package: ProblemPackage, _ signature: Signature, _ reference: Submission?, beside language: LanguageID,
    judge: Judge, languages: LanguageRegistry
  ) throws {
    self.judge = judge
    self.signature = signature
    var problem = package.problem
    problem.limits.memory = max(problem.limits.memory, Self.memory)
    self.problem = problem
    waiting = try (reference.map { [$0] } ?? Self.solutions(of: package, languages, language))[...]
  }

  /// A brute force, if there is one without a compiler, which answers at once; and where that takes too long, what is
  /// accepted.
  private static func solutions(
    of package: ProblemPackage, _ languages: LanguageRegistry, _ language: LanguageID
  ) throws -> [Submission] {
    let groups = try ["brute_force", "accepted"].map { group in
      let all = try package.submissions(group).map { try Submission(file: $0, to: package.problem, in: languages) }
      return all.filter { $0.language == language } + all.filter { $0.language != language }
    }
    let ready = try groups[0].first { try !languages[$0.language].compilesSolutions }
    return [ready ?? groups[0].first].compactMap(\.self) + groups[1]
  }

  /// Nobody can be asked.
  var isEmpty: Bool { waiting.isEmpty && witnesses.isEmpty }

  /// nil when no solution of the package has one in time.
  func answer(to input: CaseInput) throws -> String? {
    let count = input.count
    var next = 0
    while let witness = try witness(next) {
      if count < witness.tooLarge {
        if let answer = try witness.session.judge(input).answer { return answer }
        witnesses[next].tooLarge = count
      }
      next += 1
    }
    unanswered += 1
    return nil
  }

  func close() {
    for witness in witnesses { witness.session.close() }
    witnesses = []
  }

  private func witness(_ index: Int) throws -> Witness? {
    while index >= witnesses.count {
      guard let submission = waiting.popFirst() else { return nil }
      if let session = try open(submission) { witnesses.append(Witness(session: session)) }
    }
    return witnesses[index]
  }

  /// nil when its toolchain is not here.
  private func open(_ submission: Submission) throws -> JudgingSession? {
    do {
      switch try judge.open(submission, on: problem, signature, stop: Self.patience) {
      case .session(let session): return session
      case .rejected(let judgement): throw StressError.rejected(submission, judgement)
      }
    } catch is LanguageError {
      return nil
    }
  }
}

extension CaseOutcome {
  /// nil when there is none.
  fileprivate var answer: String? { failure == nil ? result.actual : nil }
}
