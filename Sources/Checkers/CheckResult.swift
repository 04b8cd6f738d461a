/// Whether an answer is right, and if not, where it goes wrong.
public enum CheckResult: Hashable, Sendable {
  case correct
  case wrong(reason: String)
}
