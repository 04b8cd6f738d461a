import Foundation
import JudgeModel
import Languages
import Sandbox
import SystemPackage

/// Where a solution crashed, in terms of the user's own source.
///
/// A driver may leave `<nonce> crash <signal> <addresses>` when a signal ends it: see Plugins/README.md, "The wire".
struct CrashReport {
  /// The language's reason, if it gives one, and the lines.
  let lines: [String]

  /// nil when nothing was left or the plugin cannot say more.
  init?(_ begun: Data, _ setting: CaseSetting) throws {
    let words = String(decoding: begun, as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count > 3, words[1] == "crash", !setting.recipe.trace.isEmpty else { return nil }
    let output = try setting.resolve(addresses: Array(words[3...]))
    let trace = setting.language.trace(output, showing: setting.path)
    lines = (trace.reason.map { [$0] } ?? []) + trace.lines
  }
}

extension CaseSetting {
  /// In a sandbox of its own, since the program's debug information is the user's too.
  func resolve(addresses: [String]) throws -> String {
    let view = View(readOnly: recipe.compileView, mounts: program.mounts)
    let sandbox = try Sandbox(view, memory: recipe.compileLimits.memory, supervisor: workshop.supervisor)
    defer { sandbox.close() }
    let limits = ResourceLimits(
      cpuTime: .seconds(5), wallTime: .seconds(10), memory: recipe.compileLimits.memory,
      processes: recipe.compileLimits.processes)
    let command = Command(recipe.trace + addresses, environment: recipe.environment)
    return String(decoding: try sandbox.run(command, keeping: .kibibytes(64), within: limits).output, as: UTF8.self)
  }
}
