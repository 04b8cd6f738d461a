/// What the judge says about a submission.
///
/// A verdict is always about the submission. When the judge itself fails (no compiler, a crashed
/// checker, a full disk) there is no verdict: an error is thrown.
///
/// Codes `AC`, `WA`, `TLE`, `RTE` are those of the ICPC problem package format (2025-09).
public enum Verdict: String, Codable, CaseIterable, Sendable {
  case accepted = "AC"
  case wrongAnswer = "WA"
  case timeLimitExceeded = "TLE"
  case memoryLimitExceeded = "MLE"
  case outputLimitExceeded = "OLE"
  case runtimeError = "RTE"
  case compileError = "CE"
  case securityViolation = "SV"
}

extension Verdict {
  /// The verdict on a whole submission: the first one that is not accepted, in test order.
  public init(of cases: some Sequence<Verdict>) {
    self = cases.first { $0 != .accepted } ?? .accepted
  }
}
