import Manifest
import SystemPackage

/// What of the host is visible, read-only and at the same path.
struct VisiblePaths: Hashable, Sendable {
  private let compile: [TextTemplate]
  private let run: [TextTemplate]

  /// Where every Linux system has its shell and its libraries.
  private static let system: [FilePath] = ["/usr", "/bin", "/lib", "/lib64"]

  init(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    guard var map = try node?.map() else {
      (compile, run) = ([], [])
      return
    }
    compile = try Self.paths(map.optional("compile"), known)
    run = try Self.paths(map.optional("run"), known)
    try map.finish()
  }

  private static func paths(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) -> [TextTemplate] {
    var paths: [TextTemplate] = []
    for node in try node?.list() ?? [] { paths.append(try TextTemplate(node, placeholders: known.programs)) }
    return paths
  }

  func whenCompiling(_ programs: [String: String]) -> [FilePath] { Self.existing(compile, programs) }
  func whenRunning(_ programs: [String: String]) -> [FilePath] { Self.existing(run, programs) }

  private static func existing(_ paths: [TextTemplate], _ programs: [String: String]) -> [FilePath] {
    let own = paths.map { FilePath($0.filled { programs[$0] ?? "" }).lexicallyNormalized() }
    return outermost(of: (system + own).filter { $0.status != nil })
  }

  /// Without what lies in another one.
  private static func outermost(of paths: [FilePath]) -> [FilePath] {
    var kept: [FilePath] = []
    for path in paths where !kept.contains(where: path.starts(with:)) {
      kept.removeAll { $0.starts(with: path) }
      kept.append(path)
    }
    return kept
  }
}
