import Checkers
import JudgeModel

/// Whether a solution's answers are right, by the problem's rule.
enum AnswerChecker {
  case values(ValueChecker)
  case program(CheckerProgram)

  init(_ setting: CaseSetting, _ signature: Signature) throws {
    if case .program(let file) = setting.problem.checker {
      self = .program(try CheckerProgram(file, signature, setting))
    } else {
      self = .values(ValueChecker(setting.problem.checker))
    }
  }

  /// A case without an answer accepts every one.
  func check(_ actual: Value, to prepared: PreparedCase) throws -> CheckResult {
    switch (self, prepared.answer) {
    case (_, .unknown): .correct
    case (.values(let checker), .value(let expected)): checker.check(actual, against: expected)
    case (.values(let checker), .digest(let digest)): checker.check(actual, against: digest)
    case (.program(let program), .value(let expected)): try program.check(actual, against: expected, prepared)
    case (.program(let program), .digest):
      throw program.failure("it has only the digest of its answer", on: prepared.id)
    }
  }

  func finish() throws {
    if case .program(let program) = self { try program.finish() }
  }
}
