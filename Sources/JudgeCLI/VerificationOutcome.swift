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

  mutating func add(_ proof: PackageProof) {
    beginRow()
    if !output.json { table.print(proof) }
    reports.append(ProofReport(proof))
  }

  mutating func add(_ error: any Error, about name: String) {
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
    if output.json { try printJSON(ProofsReport(problems: reports)) } else if !isOfOne { printSummary() }
    if let firstError { throw firstError.exitCode }
    if !reports.allSatisfy(\.proven) { throw ExitCode.notAccepted }
  }

  private func printSummary() {
    let proven = reports.count { $0.proven }
    terminal.print("\n  \(proven) of \(reports.count.counted("package")) proven")
    if let first = reports.first(where: { !$0.proven && $0.error == nil }) {
      terminal.printNext("problem verify \(first.slug.shellQuoted)")
    }
  }
}
