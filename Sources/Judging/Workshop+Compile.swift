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
    var result = try compile(recipe, of: language, kits: kits, into: entry)
    if case .rejected(let compilation) = result, language.saysKitIsStale(compilation.output) {
      let rebuilt = try rebuild(recipe.kits, of: language, report: report)
      result = try compile(recipe, of: language, kits: rebuilt, into: entry)
    }
    return result
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

/// A compiled submission in the cache: its files, the compiler's warnings, and a digest of both.
private struct CacheEntry {
  let folder: FilePath
  private static let outputName = "compiler-output"
  private static let digestName = "digest"

  init(folder: FilePath) {
    self.folder = folder
  }

  /// False also when a file was damaged: then it is made again.
  var isIntact: Bool {
    guard let recorded = try? String(contentsOfFile: folder.appending(Self.digestName).string, encoding: .utf8)
    else { return false }
    return recorded == digest()?.rawValue
  }

  var output: String {
    (try? String(contentsOfFile: folder.appending(Self.outputName).string, encoding: .utf8)) ?? ""
  }

  /// Complete, or not at all.
  func store(_ names: [String], from box: FilePath, output: String) throws {
    let result = CacheEntry(folder: box.removingLastComponent().appending("result"))
    try result.folder.makeDirectory(mode: 0o755)
    for name in names { try box.appending(name).takeFile(as: result.folder.appending(name)) }
    try result.folder.appending(Self.outputName).write(output)
    try result.folder.appending(Self.digestName).write(result.digest()?.rawValue ?? "")
    try folder.removingLastComponent().makeDirectory(mode: 0o755)
    try folder.removingLastComponent().appending("entries").whileLocked {
      // Another judge may have made the same meanwhile, and be running it.
      if isIntact { return }
      folder.removeTree()
      try result.folder.take(as: folder)
      folder.removingLastComponent().keepNewest(512)
    }
  }

  /// Of all files but itself; nil when one cannot be read.
  private func digest() -> Digest? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.string) else { return nil }
    var builder = DigestBuilder()
    for name in names.sorted() where name != Self.digestName {
      guard let data = FileManager.default.contents(atPath: folder.appending(name).string) else { return nil }
      builder.add(part: name)
      builder.add(part: Digest(of: data).rawValue)
    }
    return builder.finish()
  }
}

extension FilePath {
  /// Moves one file, never following a link that a compiler may have left in its place.
  fileprivate func takeFile(as target: FilePath) throws(JudgingError) {
    var status = Glibc.stat()
    guard lstat(string, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw JudgingError.missingProduct(lastComponent?.string ?? string)
    }
    chown(string, getuid(), getgid())
    chmod(string, 0o755)
    guard rename(string, target.string) == 0 else {
      throw JudgingError.cannotWrite(target, reason: String(cString: strerror(errno)))
    }
  }

  /// Removes the entries that were made longest ago.
  fileprivate func keepNewest(_ count: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: string)) ?? []
    guard names.count > count else { return }
    let anHourAgo = Int(time(nil)) - 3600  // younger ones may be in use
    let dated = names.map { name -> (path: FilePath, time: Int) in
      var status = Glibc.stat()
      lstat(appending(name).string, &status)
      return (appending(name), status.st_mtim.tv_sec)
    }
    for entry in dated.sorted(by: { $0.time > $1.time }).dropFirst(count) where entry.time < anHourAgo {
      entry.path.removeTree()
    }
  }
}
