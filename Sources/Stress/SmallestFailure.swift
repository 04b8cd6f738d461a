public import JudgeModel

/// What a search for the smallest failing input came to.
public enum SearchResult: Sendable {
  case found(SmallestFailure)
  /// No input failed; so many were tried, and of so many of them nobody knew the answer.
  case nothing(runs: Int, unanswered: Int)
  /// What failed among others is accepted alone in a fresh process.
  case notRepeatable(Counterexample)
}

/// The smallest input that was found on which a solution fails.
public struct SmallestFailure: Sendable {
  public var input: CaseInput
  /// Of the reference; nil when that did not end in time.
  public var answer: String?
  public var verdict: Verdict
  public var failure: Failure
  /// Of the input that has to come before, in the same process; nil where it fails alone.
  public var before: [Failure.Argument]?
  public var runs: Int
  public var duration: Duration
  /// How many elements, nodes or calls the input had that failed first.
  public var firstSize: Int
  public var size: Int
  /// Nothing can be left out or made simpler; false when the time was over before that was known.
  public var isMinimal: Bool
}
