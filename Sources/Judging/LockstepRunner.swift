import Checkers
import Foundation
import JudgeModel
import Languages
import Sandbox

/// Judges a solution that a driver calls: one process for many cases, a fresh one after a crash or a time-out.
final class LockstepRunner: CaseRunner {
  private let setting: CaseSetting
  private let signature: Signature
  private let sandbox: Sandbox
  private let checker: AnswerChecker
  private var process: LockstepProcess?
  private var results: [CaseResult] = []
  /// Of the first case that the current process judges.
  private var firstOfProcess = 0
  private var hasMeasuredAgain = false
  /// Whether a crash is told with its lines, which takes longer than the crash.
  var explainsCrashes = true

  init(_ setting: CaseSetting, _ signature: Signature, _ processor: Processor?) throws {
    self.setting = setting
    self.signature = signature
    checker = try AnswerChecker(setting, signature)
    sandbox = try setting.sandbox(processor)
  }

  func judge(_ testCase: TestCase) throws -> CaseOutcome {
    let prepared = try PreparedCase(testCase, signature, setting.problem.checker)
    let isFresh = process == nil || firstOfProcess == results.count
    var trial = try run(prepared)
    if trial.verdict == .timeLimitExceeded, trial.isNearLimit, !hasMeasuredAgain {
      hasMeasuredAgain = true
      trial = trial.faster(of: try runAlone(prepared))
    } else if trial.verdict != .accepted, trial.verdict != .timeLimitExceeded, !isFresh {
      if try runAlone(prepared).verdict == .accepted { trial.note(.stateKept) }
    }
    results.append(trial.result(prepared.id))
    return CaseOutcome(result: trial.result(prepared.id), failure: trial.failure(prepared))
  }

  func finish() throws -> [CaseResult] {
    _ = try endProcess()
    sandbox.close()
    try checker.finish()
    return results
  }

  /// In a process that has judged nothing before.
  private func runAlone(_ prepared: PreparedCase) throws -> Trial {
    _ = try endProcess()
    return try run(prepared)
  }

  func run(_ prepared: PreparedCase) throws -> Trial {
    let process: LockstepProcess
    switch try readyProcess() {
    case .ready(let ready): process = ready
    case .failed(let trial): return trial
    }
    let nonce = String(UInt64.random(in: 0 ... .max), radix: 36)
    let exchange = try process.exchange(prepared.request(nonce), allowance) { message throws(WireError) in
      try prepared.reply(message, to: nonce)
    }
    if case .codec(let codec) = signature, case .replied(let message) = exchange.end,
      case .encoded(let encoded) = message.reply
    {
      return try decode(encoded, by: codec, in: process, after: exchange, prepared)
    }
    return try trial(exchange, prepared)
  }

  /// The second half of a codec's case.
  private func decode(
    _ encoded: EncodedString, by codec: Codec, in process: LockstepProcess,
    after encoding: LockstepProcess.Exchange<DriverMessage>, _ prepared: PreparedCase
  ) throws -> Trial {
    let nonce = String(UInt64.random(in: 0 ... .max), radix: 36)
    let decoding = try process.exchange(WireWriter.request(nonce, codec, reading: encoded), allowance) {
      message throws(WireError) in
      try WireReader.reply(message, to: nonce, as: codec.decode.returns)
    }
    var trial = try trial(encoding.followed(by: decoding), prepared)
    trial.encoded = encoded.text
    if case .replied(let message) = encoding.end { trial.add(message.calls) }
    return trial
  }

  private func trial(_ exchange: LockstepProcess.Exchange<DriverMessage>, _ prepared: PreparedCase) throws -> Trial {
    guard case .replied(let message) = exchange.end else { return try failed(exchange) }
    return try Trial(exchange, message, setting) { try checker.check($0, to: prepared) }
  }

  private enum Readiness {
    case ready(LockstepProcess)
    /// It ended before it could judge a case: the solution's own initialisers did that.
    case failed(Trial)
  }

  private func readyProcess() throws -> Readiness {
    if let process { return .ready(process) }
    let limits = setting.limits(cpuTime: .seconds(3600), wallTime: .seconds(7200))
    let process = try LockstepProcess(setting.command, in: sandbox, within: limits)
    self.process = process
    firstOfProcess = results.count
    let exchange = try process.waitUntilReady(within: Self.startAllowance)
    switch exchange.end {
    case .replied: return .ready(process)
    case .ended(begun: Data()): throw try driverFailure(exchange)
    default: return .failed(try failed(exchange))
    }
  }

  /// Loading the program and running what the solution does outside its class.
  private static let startAllowance = LockstepProcess.Allowance(
    cpuTime: .seconds(2), wallTime: .seconds(10), output: .mebibytes(8))

  private var allowance: LockstepProcess.Allowance {
    LockstepProcess.Allowance(
      cpuTime: setting.cpuStop(setting.timeLimit), wallTime: setting.wallStop(setting.timeLimit),
      output: setting.problem.limits.output)
  }

  /// Nothing of the solution has run before a driver has said a word.
  private func driverFailure(_ exchange: LockstepProcess.Exchange<Void>) throws -> JudgingError {
    let run = try endProcess()
    let errors = String(decoding: exchange.stderr, as: UTF8.self)
    let ending = Ending(run?.termination ?? .stopped, stderr: errors, setting, cpuTime: exchange.cpuTime)
    return .driverFailed(language: setting.language.name, reason: ending.message)
  }

  /// The trial whose process has not answered, and is no more.
  private func failed<Message>(_ exchange: LockstepProcess.Exchange<Message>) throws -> Trial {
    guard let run = try endProcess() else {
      throw JudgingError.driverFailed(language: setting.language.name, reason: "")
    }
    var trial: Trial
    switch exchange.end {
    case .disturbed: trial = Trial(disturbed: exchange, setting)
    case .exceeded(let resource) where run.termination == .stopped:
      trial = Trial(exchange, .exceeded(resource), nil, setting)
    case .ended(let begun):
      let crash = explainsCrashes ? try CrashReport(begun, setting) : nil
      trial = Trial(exchange, run.termination, crash, setting)
    default: trial = Trial(exchange, run.termination, nil, setting)
    }
    trial.peakMemory = run.peakMemory
    return trial
  }

  /// What the process used altogether; its cases get that peak.
  func endProcess() throws -> Run? {
    guard let process else { return nil }
    self.process = nil
    let run = try process.end()
    for index in firstOfProcess..<results.count { results[index].peakMemory = run.peakMemory }
    firstOfProcess = results.count
    return run
  }
}
