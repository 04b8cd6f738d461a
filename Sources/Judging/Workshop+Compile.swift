import Foundation
import Glibc
import JudgeModel
import Languages
import Sandbox
import SystemPackage

/// What compiling a submission led to.
enum CompilationResult {
  case compiled(Program, Compilation)
  case rejected(Compilation)
}

extension Workshop {
  /// Compiles in a sandbox without network, unless the same was compiled before.
  func compile(
    _ recipe: Recipe, of language: Language, report: (JudgingEvent) -> Void
  ) throws -> CompilationResult {
    let started = ContinuousClock.now
    let kits = try mounts(of: recipe.kits, of: language, report: report)
    let entry = CacheEntry(folder: programs.appending(recipe.digest.rawValue))
    if entry.isIntact {
      let compilation = Compilation(duration: started.duration(to: .now), isCached: true, output: entry.output)
      return .compiled(Program(folder: entry.folder, kits: kits), compilation)
    }

    report(.compiling)
    do {
      let result = try compile(recipe, of: language, kits: kits, into: entry)
      guard case .rejected(let compilation) = result, areUnfit(recipe.kits, of: language, after: compilation.output)
      else { return result }
    } catch JudgingError.missingProduct where !haveTheirContent(recipe.kits, of: language) {
      // The damaged kit did not even notice.
    }
    let rebuilt = try rebuild(recipe.kits, of: language, report: report)
    return try compile(recipe, of: language, kits: rebuilt, into: entry)
  }

  /// Whether building the kits anew may mend what a compiler said.
  private func areUnfit(_ kits: [Kit], of language: Language, after output: String) -> Bool {
    language.saysKitIsStale(output) || (!language.isAboutSource(output) && !haveTheirContent(kits, of: language))
  }

  private func compile(
    _ recipe: Recipe, of language: Language, kits: [Mount], into entry: CacheEntry
  ) throws -> CompilationResult {
    let compiling = ContinuousClock.now
    return try scratch.withDirectory { scratch in
      let box = scratch.appending("box")
      let outcome = try run(recipe, of: language, kits: kits, in: box)
      var compilation = Compilation(
        duration: compiling.duration(to: .now), isCached: false, output: outcome.output)
      guard outcome.succeeded else { return .rejected(compilation) }
      try entry.store(recipe.keep, from: box, output: outcome.output)
      compilation.duration = compiling.duration(to: .now)
      return .compiled(Program(folder: entry.folder, kits: kits), compilation)
    }
  }

  private func run(
    _ recipe: Recipe, of language: Language, kits: [Mount], in box: FilePath
  ) throws -> (succeeded: Bool, output: String) {
    try box.makeDirectory(mode: 0o755)
    for (name, text) in recipe.files { try box.appending(name).write(text) }
    guard !recipe.compile.isEmpty else { return (true, "") }
    let mounts =
      kits + [
        Mount(host: language.folder, inside: "/plugin"), Mount(host: box, inside: "/box", access: .writable),
      ]
    let sandbox = try Sandbox(
      View(readOnly: recipe.compileView, mounts: mounts, scratch: .mebibytes(256)),
      memory: recipe.compileLimits.memory, supervisor: supervisor)
    defer { sandbox.close() }
    var output = ""
    for step in recipe.compile {
      let run = try sandbox.run(
        Command(step, environment: recipe.environment, directory: "/box"), keeping: .kibibytes(256),
        within: ResourceLimits(recipe.compileLimits))
      output += run.text
      if let reason = run.run.termination.compilerFailure(recipe.compileLimits) {
        return (false, output + reason)
      }
    }
    return (true, output)
  }
}

extension Termination {
  /// nil when the step succeeded; otherwise what there is to say beside the compiler's own output.
  fileprivate func compilerFailure(_ limits: CommandLimits) -> String? {
    switch self {
    case .exited(code: 0): nil
    case .exited: ""
    case .exceeded(.cpuTime), .exceeded(.wallTime):
      "the compiler was stopped after \(limits.cpuTime.components.seconds) s\n"
    case .exceeded(.memory): "the compiler needed more than \(limits.memory.rawValue >> 20) MiB of memory\n"
    case .exceeded(.output): "the compiler wrote more than 256 KiB\n"
    case .forbidden(let call): "the compiler made the forbidden system call \(call)\n"
    case .signalled(let number): "the compiler crashed with signal \(number)\n"
    case .stopped: "the compiler was stopped\n"
    }
  }
}
