import Foundation
public import JudgeModel
public import SystemPackage

/// The programs that a plugin needs, as this machine has them.
public struct Toolchain: Sendable {
  /// Real paths, by the plugin's names.
  public let programs: [String: FilePath]
  /// Of each program's path, size and time of modification. No process is started for it.
  public let identity: Digest
  /// Its first line of output says which version it is; empty when the plugin does not say how to ask.
  public let versionCommand: [String]

  init(programs: [String: FilePath], version: CommandTemplate) {
    self.programs = programs
    identity = Self.identity(of: programs)
    versionCommand = version.arguments(programs.mapValues(\.string), flags: { _ in [] })
  }

  var paths: [String: String] { programs.mapValues(\.string) }

  /// The first line that the version command prints; nil when it cannot be run.
  public func version() -> String? {
    output(of: versionCommand)?.split(separator: "\n").first.map(String.init)
  }

  private static func identity(of programs: [String: FilePath]) -> Digest {
    var builder = DigestBuilder()
    for (name, path) in programs.sorted(by: { $0.key < $1.key }) {
      builder.add(part: name)
      builder.add(part: path.string)
      builder.add(part: path.status.map { "\($0.size) \($0.st_mtim.tv_sec) \($0.st_mtim.tv_nsec)" } ?? "")
    }
    return builder.finish()
  }
}

extension Language {
  /// Finds the programs.
  ///
  /// - Parameter path: the folders of PATH, for candidates without a slash.
  public func toolchain(searching path: [FilePath]) throws -> Toolchain {
    var found: [String: FilePath] = [:]
    for program in programs {
      found[program.name] = try program.find(in: path, found, install: install)
    }
    return Toolchain(programs: found, version: version)
  }
}

extension Language {
  /// Asks the toolchain, which takes as long as starting it: not for each submission.
  ///
  /// - Throws: when it does not say its version, or that is too old for the plugin.
  public func checkVersion(of toolchain: Toolchain) throws(LanguageError) {
    guard !toolchain.versionCommand.isEmpty else { return }
    guard let line = toolchain.version() else {
      throw .brokenToolchain(command: toolchain.versionCommand, install: install)
    }
    if let minimumVersion, let version = VersionNumber(line), version < minimumVersion {
      throw .oldToolchain(line, needed: "\(minimumVersion)", install: install)
    }
  }
}

extension ProgramName {
  /// The first candidate, but a script only when there is nothing else.
  fileprivate func find(
    in path: [FilePath], _ earlier: [String: FilePath], install: String
  ) throws(LanguageError) -> FilePath {
    let names = candidates.map { $0.filled { earlier[$0]?.string ?? "" } }
    let files = names.flatMap { FilePath($0).locations(in: path) }.filter(\.isExecutableFile)
    guard let first = files.first(where: { !$0.isScript }) ?? files.first else {
      throw .missingProgram(name: name, candidates: names, install: install)
    }
    guard first.isScript, let resolve else { return first.keepingNameResolved }
    return try real(of: first, resolve.arguments([name: first.string]) { _ in [] })
  }

  private func real(of script: FilePath, _ question: [String]) throws(LanguageError) -> FilePath {
    guard let answer = output(of: [script.string] + question.dropFirst()) else {
      throw .unresolvedProgram(name: name, script: script)
    }
    let path = FilePath(answer.trimmingCharacters(in: .whitespacesAndNewlines))
    guard path.isExecutableFile else { throw .unresolvedProgram(name: name, script: script) }
    return path.keepingNameResolved
  }
}

extension FilePath {
  /// Itself when it names a folder too, else a file of that name in each folder.
  fileprivate func locations(in folders: [FilePath]) -> [FilePath] {
    components.count > 1 || isAbsolute ? [lexicallyNormalized()] : folders.map { $0.appending(string) }
  }

  fileprivate var isScript: Bool {
    guard let file = try? FileDescriptor.open(self, .readOnly) else { return false }
    return (try? file.closeAfter { try file.firstBytes(2) }) == Array("#!".utf8)
  }
}

extension FileDescriptor {
  fileprivate func firstBytes(_ count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
      initialised = try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
