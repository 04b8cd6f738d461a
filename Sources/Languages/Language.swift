public import JudgeModel
import Manifest
public import SystemPackage

/// A plugin: how sources of one language are compiled, called and run.
public struct Language: Sendable {
  public let id: LanguageID
  /// As people write it.
  public let name: String
  /// Without the dot.
  public let extensions: [String]
  public let folder: FilePath

  /// Times a problem's time limit.
  public let timeFactor: Double
  /// What a process takes before it reads its first byte; added to the limit where a process is a case.
  public let startup: Duration
  /// Added to a problem's memory limit.
  public let memory: ByteCount
  /// Processes and threads that a submission may have.
  public let processes: Int
  /// In addition to the standard policy.
  public let systemCalls: [String]
  /// In which problems' own checkers are written.
  public let isForCheckers: Bool
  /// Its driver tells how long the calls alone take when it is asked.
  public let timesCalls: Bool
  /// What a person does when a program is missing.
  public let install: String

  let programs: [ProgramName]
  let version: CommandTemplate
  let minimumVersion: VersionNumber?
  let visible: VisiblePaths
  let environment: [String: String]
  let libraries: [Library]
  let scanner: WordScanner
  let solution: Build?
  let program: Build?
  let compileLimits: CommandLimits
  let staleKit: String?
  let tracing: Tracing?
  let types: TypeTable
  let naming: NamingRule

  static let manifestName = "language.yaml"

  init(folder: FilePath) throws {
    var manifest = try ManifestNode(contentsOf: folder.appending(Self.manifestName)).map()
    try self.init(&manifest, folder: folder)
    try manifest.finish()
  }

  private init(_ manifest: inout ManifestMap, folder: FilePath) throws {
    self.folder = folder
    id = LanguageID(rawValue: folder.lastComponent?.string ?? "")
    name = try manifest.optional("name")?.string() ?? id.rawValue
    extensions = try manifest.required("extensions").extensions()
    timeFactor = try manifest.optional("time_factor")?.number(upTo: 1000) ?? 1
    startup = .milliseconds(try manifest.optional("startup")?.integer(in: 0...10_000, "milliseconds") ?? 0)
    memory = .mebibytes(try manifest.optional("memory")?.integer(in: 0...65_536, "MiB") ?? 0)
    processes = try manifest.optional("processes")?.integer(in: 1...1024) ?? 1
    systemCalls = try manifest.optional("system_calls")?.list().map(Self.systemCall) ?? []
    isForCheckers = try manifest.optional("checkers")?.boolean() ?? false
    timesCalls = try manifest.optional("times_calls")?.boolean() ?? false
    install = try manifest.optional("install")?.string() ?? ""
    environment = try manifest.optional("environment")?.stringMap() ?? [:]

    programs = try ProgramName.list(manifest.optional("programs"))
    let libraryNode = manifest.optional("libraries")
    var words = CommandWords(programs: programs.map(\.name))
    words.flags = try Library.flagNames(libraryNode)
    version = try CommandTemplate(manifest.optional("version"), words)
    minimumVersion = try manifest.optional("minimum_version")?.parse("a version such as 3.9", VersionNumber.init)
    visible = try VisiblePaths(manifest.optional("see"), words)
    libraries =
      try [Library(base: manifest.optional("kit"), words)].compactMap(\.self) + Library.list(libraryNode, words)
    scanner = try WordScanner(manifest.optional("words"))
    solution = try Build(manifest.optional("solution"), words)
    program = try Build(manifest.optional("program"), words)
    compileLimits = try CommandLimits(manifest.optional("compile_limits"))
    staleKit = try manifest.optional("stale_kit")?.string()
    tracing = try Tracing(manifest.optional("trace"), words)
    types = try TypeTable(manifest.optional("types"))
    naming = try NamingRule(manifest.optional("naming"))
  }

  private static func systemCall(_ node: ManifestNode) throws(ManifestError) -> String {
    var map = try node.map()
    let call = try map.required("call").string()
    _ = try map.required("reason").string()
    try map.finish()
    return call
  }
}
