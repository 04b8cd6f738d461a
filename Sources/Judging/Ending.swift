import Foundation
import Glibc
import JudgeModel
import Languages
import Sandbox

/// What follows from how a run ended when its output is not what decides.
struct Ending {
  var verdict: Verdict
  var message: String

  init(_ cause: Termination, stderr: String, _ setting: CaseSetting, cpuTime: Duration) {
    switch cause {
    case .exited(let code):
      self.init(.runtimeError, [stderr.lastLines, "it ended the process with exit code \(code)"])
    case .signalled(let number):
      self.init(.runtimeError, [stderr.lastLines, "it crashed: \(number.signalName)"])
    case .exceeded(.cpuTime):
      self.init(.timeLimitExceeded, [setting.slowness(cpuTime)])
    case .exceeded(.wallTime) where cpuTime > setting.timeLimit:
      self.init(.timeLimitExceeded, [setting.slowness(cpuTime)])
    case .exceeded(.wallTime):
      self.init(.timeLimitExceeded, ["it waits: little CPU time was used until it was stopped"])
    case .exceeded(.memory):
      self.init(.memoryLimitExceeded, ["more than \(setting.memoryLimit.rawValue >> 20) MiB of memory"])
    case .exceeded(.output):
      self.init(.outputLimitExceeded, ["more than \(setting.problem.limits.output.rawValue >> 20) MiB of output"])
    case .forbidden(let call):
      self.init(.securityViolation, ["forbidden system call: \(call)"])
    case .stopped:  // by us, because it had closed its end of the channel
      self.init(.runtimeError, [stderr.lastLines, "it closed the channel to the judge"])
    }
  }

  private init(_ verdict: Verdict, _ parts: [String]) {
    self.verdict = verdict
    message = parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension CaseSetting {
  func slowness(_ cpuTime: Duration) -> String {
    let milliseconds = Int((timeLimit / .milliseconds(1)).rounded())
    return cpuTime >= cpuStop(timeLimit)
      ? "stopped after \(Int(cpuTime / .milliseconds(1))) ms of CPU time; the limit is \(milliseconds) ms"
      : "\(Int(cpuTime / .milliseconds(1))) ms of CPU time; the limit is \(milliseconds) ms"
  }

  /// Messages of the language in terms of the user's own file.
  func readable(_ text: String) -> String {
    language.readable(text, showing: path)
  }
}

extension String {
  /// Where languages put the reason of a crash.
  var lastLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).suffix(20).joined(separator: "\n")
      .trimmingCharacters(in: .newlines)
  }
}

extension Int32 {
  /// `SIGSEGV (segmentation fault)`.
  fileprivate var signalName: String {
    let words = String(cString: strsignal(self)).lowercased()
    guard let name = Self.signalNames[self] else { return "signal \(self) (\(words))" }
    return "\(name) (\(words))"
  }

  private static let signalNames: [Int32: String] = [
    SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGILL: "SIGILL", SIGSEGV: "SIGSEGV", SIGTRAP: "SIGTRAP",
    SIGKILL: "SIGKILL", SIGTERM: "SIGTERM", SIGXFSZ: "SIGXFSZ", SIGPIPE: "SIGPIPE", SIGSYS: "SIGSYS",
  ]
}
