import Checkers
import Foundation
import JudgeModel
import Languages
import Sandbox
import SystemPackage

/// A problem's own checker: a class `Checker` with a method `check` that gets what the case gives, the expected and the
/// actual answer, and returns what is wrong, or nothing. It is called as a solution is, in a sandbox of its own.
final class CheckerProgram {
  private let file: FilePath
  private let signature: Signature
  private let function: Function
  private let sandbox: Sandbox
  private let process: LockstepProcess

  private static let allowance = LockstepProcess.Allowance(
    cpuTime: .seconds(10), wallTime: .seconds(40), output: .mebibytes(8))
  private static let memory = ByteCount.mebibytes(1024)

  /// - Throws: ``JudgingError/checkerFailed(_:reason:)`` when it cannot be compiled or started.
  init(_ file: FilePath, _ signature: Signature, _ setting: CaseSetting) throws {
    self.file = file
    self.signature = signature
    function = Function(name: "check", parameters: signature.checked, returns: .value(.string))
    let language = try setting.languages.language(ofFileNamed: file.string)
    guard language.isForCheckers else { throw Self.failure(file, "checkers are not written in \(language.name)") }
    let workshop = setting.workshop
    let recipe = try language.recipe(
      for: .function(function), source: String(contentsOfFile: file.string, encoding: .utf8), className: "Checker",
      in: workshop.toolchain(of: language))
    let program: Program
    switch try workshop.compile(recipe, of: language, report: { _ in }) {
    case .compiled(let compiled, _): program = compiled
    case .rejected(let compilation):
      throw Self.failure(file, compilation.readable(in: language, showing: file.string).output)
    }
    sandbox = try Sandbox(
      View(readOnly: recipe.runView, mounts: program.mounts), policy: language.policy,
      memory: Self.memory, supervisor: workshop.supervisor)
    process = try LockstepProcess(
      Command(recipe.run, environment: recipe.environment, directory: "/tmp"), in: sandbox,
      within: ResourceLimits(
        cpuTime: .seconds(3600), wallTime: .seconds(7200), memory: Self.memory, processes: language.processes))
    guard case .replied = try process.waitUntilReady(within: Self.allowance).end else {
      throw failure("it did not start")
    }
  }

  func check(_ actual: Value, against expected: Value, _ prepared: PreparedCase) throws -> CheckResult {
    let nonce = String(UInt64.random(in: 0 ... .max), radix: 36)
    let values = signature.checkedValues(prepared.input, expected, actual)
    let exchange = try process.exchange(WireWriter.request(nonce, function, values), Self.allowance) {
      message throws(WireError) in
      try WireReader.reply(message, to: nonce, as: .value(.string)).reply
    }
    switch exchange.end {
    case .replied(.value(.string(""))): return .correct
    case .replied(.value(.string(let reason))): return .wrong(reason: reason)
    case .replied(.exception(let message, let trace)): throw failure("\(message)\n\(trace)", on: prepared.id)
    case .exceeded(.cpuTime), .exceeded(.wallTime):
      throw failure("it took more than \(Self.allowance.cpuTime.components.seconds) s", on: prepared.id)
    default:
      let errors = String(decoding: exchange.stderr, as: UTF8.self).lastLines
      throw failure("it ended without an answer\n\(errors)", on: prepared.id)
    }
  }

  func finish() throws {
    _ = try process.end()
    sandbox.close()
  }

  func failure(_ reason: String, on caseID: String? = nil) -> JudgingError { Self.failure(file, reason, on: caseID) }

  private static func failure(_ file: FilePath, _ reason: String, on caseID: String? = nil) -> JudgingError {
    .checkerFailed(file, caseID: caseID, reason: reason.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}

extension Signature {
  /// What a checker's method gets. A class to design shows its calls and results as the case's text.
  fileprivate var checked: [Parameter] {
    let given: [Parameter]
    switch self {
    case .function(let function): given = function.parameters.map { Parameter(name: $0.name, type: $0.textType) }
    case .codec(let codec): given = [codec.parameter]
    case .design: given = [Parameter(name: "calls", type: .string)]
    }
    return given + ["expected", "actual"].map { Parameter(name: $0, type: checkedType ?? .string) }
  }

  /// Of the answer; nil when it is shown as text.
  private var checkedType: ValueType? {
    switch self {
    case .function(let function): function.returns.answerType
    case .codec(let codec): codec.parameter.type
    case .design: nil
    }
  }

  fileprivate func checkedValues(_ input: CaseInput, _ expected: Value, _ actual: Value) -> [Value] {
    let answers = [expected, actual].map { checkedType == nil ? .string($0.text) : $0 }
    switch input {
    case .arguments(let values): return values + answers
    case .calls: return [.string(text(of: input))] + answers
    }
  }
}
