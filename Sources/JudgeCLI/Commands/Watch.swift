import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import SystemPackage

/// Judges a solution again whenever it is saved.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge a solution again whenever you save it.",
    discussion: """
      Every case is judged up to the first that fails, and nothing is logged: only the key s submits. Saving while it \
      is judged begins anew. On a terminal, keys choose what is run: a all cases, e the examples and your own cases, \
      r run again, h the next hint, l the cases, s submit and log, q quit.

      Example: judge watch two-sum two-sum.swift
      """)

  @OptionGroup var arguments: SubmissionArguments

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let package = try arguments.package(here.catalog())
    let session = try WatchSession(
      try Hints(package, here), file: arguments.path, terminal: output.terminal, executable: here.executable,
      passing: arguments.passedOn + output.passedOn)
    try session.run {
      try package.cases(cachingInputsIn: here.inputs).map(\.id)
        + here.ownCases.cases(of: package, unusable: ErrorMessage.warn).map(\.id)
    }
  }
}
