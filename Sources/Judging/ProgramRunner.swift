import Checkers
import Foundation
import JudgeModel
import Languages
import Sandbox

/// Judges a program that reads stdin and writes stdout: a process a case.
final class ProgramRunner: CaseRunner {
  private let setting: CaseSetting
  private let sandbox: Sandbox
  private var results: [CaseResult] = []
  private var hasMeasuredAgain = false

  init(_ setting: CaseSetting) throws {
    self.setting = setting
    sandbox = try setting.sandbox(nil)
  }

  func judge(_ testCase: TestCase) throws -> CaseOutcome {
    let input = try testCase.input.read()
    var run = try run(input)
    if run.run.termination == .exited(code: 0), run.run.cpuTime.isNear(limit: limit), !hasMeasuredAgain {
      hasMeasuredAgain = true
      let again = try self.run(input)
      if again.run.cpuTime < run.run.cpuTime { run = again }
    }
    return try outcome(run, testCase, input)
  }

  func finish() -> [CaseResult] {
    sandbox.close()
    return results
  }

  /// A process is a case: what every process of the language takes to start is not the case's.
  private var limit: Duration { setting.timeLimit + setting.language.startup }

  private func run(_ input: String) throws -> CompletedRun {
    try sandbox.run(
      setting.command, input: Data(input.utf8), keeping: setting.problem.limits.output,
      within: setting.limits(cpuTime: setting.cpuStop(limit), wallTime: setting.wallStop(limit)))
  }

  private func outcome(_ run: CompletedRun, _ testCase: TestCase, _ input: String) throws -> CaseOutcome {
    let output = String(decoding: run.output, as: UTF8.self)
    let expected = try testCase.expectedOutput()
    let ending = judge(run, output, expected)
    let verdict = ending?.verdict ?? .accepted
    // A runtime error's message has what is on stderr already.
    let errors = verdict == .runtimeError ? Data() : run.errors.prefix(64 << 10)
    let result = CaseResult(
      id: testCase.id, verdict: verdict, cpuTime: run.run.cpuTime, wallTime: run.run.wallTime,
      peakMemory: run.run.peakMemory,
      actual: output.isEmpty && ![.accepted, .wrongAnswer].contains(verdict) ? nil : output,
      output: String(decoding: errors, as: UTF8.self))
    results.append(result)
    let failure = ending.map {
      Failure(
        caseID: testCase.id, arguments: [Failure.Argument(name: "stdin", text: input)], expected: expected,
        actual: result.actual, output: result.output, message: $0.message)
    }
    return CaseOutcome(result: result, failure: failure)
  }

  /// nil when it is accepted.
  private func judge(_ run: CompletedRun, _ output: String, _ expected: String?) -> Ending? {
    guard run.run.termination == .exited(code: 0) else {
      let errors = setting.readable(String(decoding: run.errors, as: UTF8.self))
      return Ending(run.run.termination, stderr: errors, setting, cpuTime: run.run.cpuTime)
    }
    if run.run.cpuTime > limit { return Ending(.exceeded(.cpuTime), stderr: "", setting, cpuTime: run.run.cpuTime) }
    guard let expected, case .tokens(let rule) = setting.problem.checker,
      case .wrong(let reason) = TokenChecker(rule).check(output, against: expected)
    else { return nil }
    return Ending(wrongAnswer: reason)
  }
}

extension Ending {
  init(wrongAnswer reason: String) {
    verdict = .wrongAnswer
    message = reason
  }
}

extension TestCase {
  fileprivate func expectedOutput() throws -> String? {
    guard case .text(let text) = answer else { return nil }
    return try text.read()
  }
}
