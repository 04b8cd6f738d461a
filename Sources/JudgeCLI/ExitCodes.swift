import ArgumentParser
import JudgeModel

extension ExitCode {
  /// Judged, and not accepted.
  static let notAccepted = ExitCode(1)
  /// Imported, but for rows that cannot be read.
  static let rejectedRows = ExitCode(1)
  static let compileError = ExitCode(2)
  /// The judge's or the sandbox's fault, never the solution's.
  static let judgeFault = ExitCode(3)
  /// What was named cannot be used: a name that is not known, a file that is missing or no text, a selection of nothing.
  static let unknownName = ExitCode(4)
  static let interrupted = ExitCode(130)

  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .accepted: .success
      case .compileError: .compileError
      default: .notAccepted
      }
  }
}
