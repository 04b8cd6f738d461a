import ArgumentParser
import Authoring
import Foundation
import JudgeModel

/// What came of verifying packages, shown as it comes: one that fails stops no other.
struct VerificationOutcome {
  private let output: OutputOptions
  private let terminal: Terminal
  private let table: ProofTable
  private let isOfOne: Bool
  private var reports: [ProofReport] = []
  private var firstError: ErrorMessage?

  /// - Parameter names: of all packages to come.
  init(_ output: OutputOptions, names: [String], hasDetails: Bool) {
    self.output = output
    terminal = output.terminal
    table = ProofTable(terminal, names: names, hasDetails: hasDetails)
    isOfOne = names.count == 1
  }

  mutating func add(_ finding: Verification.Finding, about name: String) {
    switch finding {
    case .proof(let proof, _): add(proof, isUnchanged: false)
    case .knownProof(let proof): add(proof, isUnchanged: true)
    case .failure(let error): add(error, about: name)
    }
  }

  private mutating func add(_ proof: PackageProof, isUnchanged: Bool) {
    beginRow()
    if !output.json { table.print(proof, isUnchanged: isUnchanged) }
    reports.append(ProofReport(proof, isUnchanged: isUnchanged))
  }

  private mutating func add(_ error: any Error, about name: String) {
    let message = ErrorMessage(error, about: name)
    if !output.json, !isOfOne {
      beginRow()
      table.print(unverified: name)
      // What was printed before it stands before it.
      fflush(nil)
    }
    message.print()
    reports.append(ProofReport(name, message))
    firstError = firstError ?? message
  }

  private func beginRow() {
    if !output.json, reports.isEmpty { table.printHeading() }
  }

  /// - Throws: the exit code, unless all are proven.
  func finish() throws {
    if output.json { try printJSON(ProofsReport(problems: reports)) } else { printSummary() }
    if let firstError { throw firstError.exitCode }
    if !reports.allSatisfy(\.proven) { throw ExitCode.notAccepted }
  }

  private func printSummary() {
    let (proven, unchanged) = (reports.count { $0.proven }, reports.count { $0.unchanged })
    if isOfOne {
      if unchanged > 0 { terminal.print("\n  unchanged since it was proven; --again proves it once more") }
      return
    }
    let before = unchanged == 0 ? "" : ", \(unchanged) of them unchanged since they were (=)"
    terminal.print("\n  \(proven) of \(reports.count.counted("package")) proven\(before)")
    if let first = reports.first(where: { !$0.proven && $0.error == nil }) {
      terminal.printNext("problem verify \(first.slug.shellQuoted)")
    }
  }
}
