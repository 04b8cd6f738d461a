import Foundation
import JudgeModel
import Languages
import Sandbox
public import SystemPackage

/// Where judging keeps what it makes, and what it makes it with.
public struct Workshop: Sendable {
  /// Kits by language, name and digest; never removed by judging.
  public var kits: FilePath
  /// Compiled submissions by digest.
  public var programs: FilePath
  public var scratch: Scratch
  /// The sources of public packages from which kits are built; nil when there are none.
  public var packages: FilePath?
  /// The program `judge-supervisor`.
  public var supervisor: FilePath
  /// The folders of PATH.
  public var searchPath: [FilePath]

  public init(
    kits: FilePath, programs: FilePath, scratch: Scratch, packages: FilePath?, supervisor: FilePath,
    searchPath: [FilePath]
  ) {
    self.kits = kits
    self.programs = programs
    self.scratch = scratch
    self.packages = packages
    self.supervisor = supervisor
    self.searchPath = searchPath
  }

  func toolchain(of language: Language) throws -> Toolchain {
    try language.toolchain(searching: searchPath)
  }
}

/// A compiled submission: a folder with the files that the run needs, and the kits that it uses.
struct Program {
  var folder: FilePath
  var kits: [Mount]

  /// What a run sees of it.
  var mounts: [Mount] { kits + [Mount(host: folder, inside: "/program")] }
}
