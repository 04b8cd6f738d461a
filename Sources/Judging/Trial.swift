import Checkers
import Foundation
import JudgeModel
import Languages
import Sandbox

/// What came of giving one case to the solution once.
struct Trial {
  private(set) var verdict: Verdict
  private let cpuTime: Duration
  private let wallTime: Duration
  /// nil where the driver does not say.
  private(set) var calls: CallMeasure?
  private let timeLimit: Duration
  private let output: String
  private var actual: String?
  private var message: String?
  var peakMemory = ByteCount.bytes(0)
  /// What a codec wrote.
  var encoded: String?

  /// What is worth saying beside the reason.
  enum Note {
    case stateKept
  }

  private init<Message>(
    _ exchange: LockstepProcess.Exchange<Message>, _ verdict: Verdict, _ setting: CaseSetting
  ) {
    self.verdict = verdict
    cpuTime = exchange.cpuTime
    wallTime = exchange.wallTime
    timeLimit = setting.timeLimit
    // A runtime error's message has what is on stderr already.
    output = String(decoding: exchange.stdout + (verdict == .runtimeError ? Data() : exchange.stderr), as: UTF8.self)
  }

  init<Message>(disturbed exchange: LockstepProcess.Exchange<Message>, _ setting: CaseSetting) {
    self.init(exchange, .runtimeError, setting)
    message = "it disturbed the channel to the judge"
  }

  /// The solution has answered.
  init(
    _ exchange: LockstepProcess.Exchange<DriverMessage>, _ message: DriverMessage, _ setting: CaseSetting,
    check: (Value) throws -> CheckResult
  ) throws {
    self.init(exchange, .accepted, setting)
    calls = message.calls
    switch message.reply {
    case .encoded: preconditionFailure("what was written is read back before it is judged")
    case .exception(let text, let trace):
      verdict = .runtimeError
      let lines = try setting.lines(of: trace)
      self.message = ([text] + lines).joined(separator: "\n")
    case .refused(let reason):
      verdict = .wrongAnswer
      self.message = reason
    case .value(let value):
      actual = value.text
      if case .wrong(let reason) = try check(value) {
        verdict = .wrongAnswer
        self.message = reason
      }
      if cpuTime > timeLimit {
        verdict = .timeLimitExceeded
        self.message = setting.slowness(cpuTime)
      }
    }
  }

  /// Its process has ended without an answer.
  init<Message>(
    _ exchange: LockstepProcess.Exchange<Message>, _ cause: Termination, _ crash: CrashReport?, _ setting: CaseSetting
  ) {
    let errors = setting.readable(String(decoding: exchange.stderr, as: UTF8.self))
    let ending = Ending(cause, stderr: errors, setting, cpuTime: exchange.cpuTime)
    self.init(exchange, ending.verdict, setting)
    let isQuiet = cause == .exited(code: 0)
    message = ([ending.message + (isQuiet ? " before it answered" : "")] + (crash?.lines ?? [])).joined(separator: "\n")
  }

  /// Over the limit by so little that noise may have done it.
  var isNearLimit: Bool { cpuTime.isNear(limit: timeLimit) }

  func faster(of other: Trial) -> Trial {
    other.cpuTime < cpuTime ? other : self
  }

  /// Of the first half of a codec's case.
  mutating func add(_ earlier: CallMeasure?) {
    if let earlier, let calls { self.calls = calls + earlier }
  }

  mutating func note(_ note: Note) {
    switch note {
    case .stateKept:
      let hint = "the same case is accepted in a fresh process: state is kept between calls"
      message = [message, hint].compactMap { $0 }.joined(separator: "\n")
    }
  }

  func result(_ id: String) -> CaseResult {
    CaseResult(
      id: id, verdict: verdict, cpuTime: cpuTime, wallTime: wallTime, peakMemory: peakMemory,
      actual: actual, output: output)
  }

  func failure(_ prepared: PreparedCase) -> Failure? {
    guard verdict != .accepted else { return nil }
    let written = encoded.map { [Failure.Argument(name: "encoded", text: $0)] } ?? []
    return Failure(
      caseID: prepared.id, arguments: prepared.arguments + written, expected: prepared.expected, actual: actual,
      output: output,
      message: message)
  }
}

extension CaseSetting {
  /// The user's lines; without any, where the source has what was called.
  fileprivate func lines(of trace: String) throws -> [String] {
    let isResolved = trace.wholeMatch(of: /0x[0-9a-f]+( 0x[0-9a-f]+)*/) == nil || recipe.trace.isEmpty
    let text = isResolved ? trace : try resolve(addresses: trace.split(separator: " ").map(String.init))
    let lines = language.trace(text, showing: path).lines
    guard lines.isEmpty, let line = problem.signature?.line(in: submission.source) else { return lines }
    return ["\(path):\(line)"]
  }
}
