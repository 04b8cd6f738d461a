public import JudgeModel

/// The words of a history.
public enum HistoryText {
  /// In place of a verdict: only hints were taken, or only a grade was given.
  static let nothingHandedIn = "none"

  /// A code or LeetCode's words for it, in any case.
  public static func verdict(_ text: String) -> Verdict? {
    let word = text.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    return Verdict.allCases.first { $0.rawValue.lowercased() == word } ?? words[word]
  }

  private static let words: [String: Verdict] = [
    "accepted": .accepted, "ok": .accepted, "wronganswer": .wrongAnswer, "timelimitexceeded": .timeLimitExceeded,
    "memorylimitexceeded": .memoryLimitExceeded, "outputlimitexceeded": .outputLimitExceeded,
    "runtimeerror": .runtimeError, "re": .runtimeError, "compileerror": .compileError,
    "compilationerror": .compileError, "securityviolation": .securityViolation,
  ]
}
