/// A solution to a problem in a language, as it was handed in.
public struct Submission: Hashable, Sendable {
  public var problem: ProblemID
  public var language: LanguageID
  public var source: String
  /// How messages name the source.
  public var path: String

  public init(problem: ProblemID, language: LanguageID, source: String, path: String) {
    self.problem = problem
    self.language = language
    self.source = source
    self.path = path
  }
}

/// All that judging a submission brought to light.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  public var compilation: Compilation
  /// In test order. Unless all were asked for, the last one is the first that is not accepted.
  public var cases: [CaseResult]
  /// Of each case that is not accepted, in test order; or of the compilation.
  public var failures: [Failure]

  public init(verdict: Verdict, compilation: Compilation, cases: [CaseResult], failures: [Failure]) {
    self.verdict = verdict
    self.compilation = compilation
    self.cases = cases
    self.failures = failures
  }

  /// The first, which decides the verdict.
  public var failure: Failure? { failures.first }
}

public struct Compilation: Hashable, Sendable {
  public var duration: Duration
  /// True when an earlier compilation of the same source was used.
  public var isCached: Bool
  /// The compiler's messages in terms of the user's own file; empty when there are none.
  public var output: String

  public init(duration: Duration, isCached: Bool, output: String) {
    self.duration = duration
    self.isCached = isCached
    self.output = output
  }
}

public struct CaseResult: Hashable, Sendable {
  public var id: String
  public var verdict: Verdict
  /// User and system time.
  public var cpuTime: Duration
  public var wallTime: Duration
  /// Of the process that ran the case.
  public var peakMemory: ByteCount
  /// What the solution answered, as text; nil when it did not.
  public var actual: String?
  /// What it printed besides, cut at 64 KiB.
  public var output: String

  public init(
    id: String, verdict: Verdict, cpuTime: Duration, wallTime: Duration, peakMemory: ByteCount, actual: String?,
    output: String
  ) {
    self.id = id
    self.verdict = verdict
    self.cpuTime = cpuTime
    self.wallTime = wallTime
    self.peakMemory = peakMemory
    self.actual = actual
    self.output = output
  }
}

/// What a person needs to understand why a case was not accepted.
public struct Failure: Hashable, Sendable {
  /// nil when the solution did not compile.
  public var caseID: String?
  /// In order, each with its text.
  public var arguments: [Argument]
  /// nil when only a digest is known or there is no answer to compare with.
  public var expected: String?
  /// nil when the solution did not return.
  public var actual: String?
  /// What the case printed, cut at 64 KiB.
  public var output: String
  /// The reason in a sentence: the exception, the signal, the difference.
  public var message: String?

  public struct Argument: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  public init(
    caseID: String?, arguments: [Argument] = [], expected: String? = nil, actual: String? = nil, output: String = "",
    message: String? = nil
  ) {
    self.caseID = caseID
    self.arguments = arguments
    self.expected = expected
    self.actual = actual
    self.output = output
    self.message = message
  }
}
