public import SystemPackage

/// An input and its answer.
public struct TestCase: Hashable, Sendable, Identifiable {
  /// Unique in its problem: `example-1`, `equal-pair`.
  public var id: String
  public var group: Group
  public var input: CaseText
  public var answer: Answer
  /// Of an example, for the reader.
  public var explanation: String?

  public enum Group: String, Codable, Sendable {
    case example, secret
    /// The user's own.
    case own
  }

  /// Where a case's text is; large ones stay in files until their turn comes.
  public enum CaseText: Hashable, Sendable {
    case text(String)
    case file(FilePath)
  }

  public enum Answer: Hashable, Sendable {
    case text(CaseText)
    /// Of the canonical text after the checker's normalisation: then the answer itself is not known.
    case digest(Digest)
    /// An own case without an answer.
    case unknown
  }

  public init(id: String, group: Group, input: CaseText, answer: Answer, explanation: String? = nil) {
    self.id = id
    self.group = group
    self.input = input
    self.answer = answer
    self.explanation = explanation
  }
}
