import Catalog
public import JudgeModel

/// What judging a package's own submissions shows about it.
public struct PackageProof: Codable, Sendable {
  public var problem: ProblemID
  public var caseCount: Int
  public var submissions: [SubmissionProof]
  /// What the package lacks to prove anything, or says wrongly.
  public var gaps: [Gap]

  public enum Gap: Codable, Hashable, Sendable {
    /// A folder beneath `submissions/` whose name promises nothing.
    case unknownGroup(String)
    case noSubmission(SubmissionGroup)
    /// Fewer wrong or too slow submissions than show that the cases catch mistakes.
    case tooFewWrong(found: Int, needed: Int)
    case unknownPattern(String, known: [String])
    /// Its first pattern is not the folder it lies in.
    case misplaced(pattern: String, folder: String)
    /// `hints.md` has other sections than these.
    case hints(needed: [String])
    /// What a new package leaves to its author is not written yet, in that file.
    case unwritten(String)
    /// An accepted submission fails on an input that is in no case.
    case disagreement(String, input: [String])
    /// An accepted submission fails only after other inputs.
    case unsteady(String)
    /// The signature has a name for a language without a plugin.
    case unknownLanguage(LanguageID, known: [LanguageID])
  }

  public var isProven: Bool { gaps.isEmpty && submissions.allSatisfy { $0.fault == nil } }

  /// Whether times speak against it, which other work may have lengthened.
  public var isInDoubt: Bool { submissions.contains(where: \.isAboutTime) }

  /// Those that should be right and fast.
  public var accepted: [SubmissionProof] { submissions.filter { $0.group == .accepted } }

  /// Those that show that the cases catch mistakes.
  public var wrong: [SubmissionProof] { submissions.filter { $0.group.isWrong } }
}

/// One submission of a package, judged.
public struct SubmissionProof: Codable, Sendable {
  public var group: SubmissionGroup
  /// `wrong_answer/same-element-twice.py`
  public var name: String
  public var verdict: Verdict
  /// The case that caught it.
  public var caughtBy: String?
  /// Of the slowest case, in parts of the limit.
  public var slowest: Double
  /// How much too slow it is; nil for all but those that should be, and are.
  public var slowness: Slowness?
  /// nil when it is what its folder says.
  public var fault: Fault?

  /// In parts of the limit.
  public enum Slowness: Codable, Hashable, Sendable {
    case measured(Double)
    /// It was stopped then, without an answer.
    case moreThan(Double)
    /// It used hardly any CPU time, and was stopped for the time that it took all the same.
    case waiting
  }

  public enum Fault: Codable, Hashable, Sendable {
    case expected([Verdict])
    /// Accepted, but so near the limit that a slower machine decides: the limit as a multiple of the slowest case.
    case tooNearLimit(Double)
    /// Too slow, but by so little that a faster machine decides.
    case barelyTooSlow
  }

  /// Whether measuring once more, with nothing else at work, may lift the fault.
  public var isAboutTime: Bool {
    switch fault {
    case .tooNearLimit, .barelyTooSlow: true
    case .expected(let verdicts): verdict == .timeLimitExceeded || verdicts == [.timeLimitExceeded]
    case nil: false
    }
  }
}

/// What a folder beneath `submissions/` promises, by the names of the ICPC problem package format.
public enum SubmissionGroup: String, Codable, CaseIterable, Sendable {
  case accepted
  /// Ours: right where it finishes.
  case bruteForce = "brute_force"
  case wrongAnswer = "wrong_answer"
  case timeLimitExceeded = "time_limit_exceeded"
  case runTimeError = "run_time_error"
  case memoryLimitExceeded = "memory_limit_exceeded"
  case outputLimitExceeded = "output_limit_exceeded"
  case compileError = "compile_error"
  case securityViolation = "security_violation"

  /// Whether some case must catch it.
  public var isWrong: Bool { ![.accepted, .bruteForce].contains(self) }

  public var verdicts: [Verdict] {
    switch self {
    case .accepted: [.accepted]
    case .bruteForce: [.accepted, .timeLimitExceeded, .memoryLimitExceeded]
    case .wrongAnswer: [.wrongAnswer]
    case .timeLimitExceeded: [.timeLimitExceeded]
    case .runTimeError: [.runtimeError]
    case .memoryLimitExceeded: [.memoryLimitExceeded]
    case .outputLimitExceeded: [.outputLimitExceeded]
    case .compileError: [.compileError]
    case .securityViolation: [.securityViolation]
    }
  }
}
