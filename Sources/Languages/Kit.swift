public import JudgeModel
public import SystemPackage

/// What is compiled once for each toolchain and content of a plugin; mounted at /kit/<name>.
public struct Kit: Hashable, Sendable {
  public var name: String
  /// Run in /kit/<name>, where the kit will be mounted later; see /plugin, /packages and the kits before it.
  public var steps: [[String]]
  public var view: [FilePath]
  public var limits: CommandLimits
  public var environment: [String: String]
  /// Of the plugin's folder and the toolchain's identity.
  public var digest: Digest
}

extension Language {
  /// In an order in which each kit comes after those that it may use.
  public func kits(in toolchain: Toolchain) throws -> [Kit] {
    kits(of: libraries, in: toolchain, try folder.digestOfContent())
  }

  func kits(of used: [Library], in toolchain: Toolchain, _ content: Digest) -> [Kit] {
    let names = Set(used.compactMap(\.kit))
    return libraries.filter { $0.kit == $0.name && names.contains($0.name) }.map { library in
      Kit(
        name: library.name,
        steps: library.steps.map { $0.arguments(toolchain.paths) { _ in [] } },
        view: visible.whenCompiling(toolchain.paths),
        limits: library.limits,
        environment: environment,
        digest: Digest(ofKit: library.name, content, toolchain.identity))
    }
  }
}

extension Digest {
  fileprivate init(ofKit name: String, _ content: Digest, _ toolchain: Digest) {
    var builder = DigestBuilder()
    builder.add(list: [name, content.rawValue, toolchain.rawValue])
    self = builder.finish()
  }
}
