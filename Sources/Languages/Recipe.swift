public import JudgeModel
public import SystemPackage

/// Everything that a submission's compilation and run depend on.
public struct Recipe: Hashable, Sendable {
  /// The text of each file in /box.
  public var files: [String: String]
  /// The base first, then those of the libraries that the source uses.
  public var kits: [Kit]
  /// Run one after the other in /box, until one fails.
  public var compile: [[String]]
  /// The files that the run needs.
  public var keep: [String]
  public var run: [String]
  /// With the addresses of a crash added, prints what ``Language/trace(_:showing:)`` reads; needs what compiling needs
  /// and /program. Empty when the language has no such command.
  public var trace: [String]
  /// Of every command; nothing is inherited.
  public var environment: [String: String]
  /// Paths of the host that are visible, read-only and at the same path.
  public var compileView: [FilePath]
  public var runView: [FilePath]
  public var compileLimits: CommandLimits
  /// Of all of the above, the toolchain's identity and the plugin's folder.
  public var digest: Digest
}

extension Language {
  /// - Parameters:
  ///   - signature: nil for a program that reads stdin and writes stdout.
  ///   - className: of the class whose method a function is.
  public func recipe(
    for signature: Signature?, source: String, className: String = solutionClass, in toolchain: Toolchain
  ) throws -> Recipe {
    let build = try build(for: signature)
    let used = libraries(usedBy: source)
    let programs = toolchain.paths
    let content = try folder.digestOfContent()
    let flags = { (name: String) in used.flatMap { $0.flags[name]?.arguments(programs) { _ in [] } ?? [] } }

    var recipe = Recipe(
      files: try files(of: build, source, signature, className),
      kits: kits(of: used, in: toolchain, content),
      compile: build.compile.map { $0.arguments(programs, flags: flags) },
      keep: build.keep,
      run: build.run.arguments(programs, flags: flags),
      trace: tracing?.command.arguments(programs) { _ in [] } ?? [],
      environment: environment,
      compileView: visible.whenCompiling(programs),
      runView: visible.whenRunning(programs),
      compileLimits: compileLimits,
      digest: toolchain.identity)
    recipe.digest = recipe.digest(with: [toolchain.identity, content])
    return recipe
  }

  private func files(
    of build: Build, _ source: String, _ signature: Signature?, _ className: String
  ) throws -> [String: String] {
    guard let signature, let driver = build.driver else { return [build.source: source] }
    return [build.source: source, driver: try self.driver(for: signature, source: source, className: className)]
  }

  private func build(for signature: Signature?) throws(LanguageError) -> Build {
    let kind: SubmissionKind = signature == nil ? .program : .solution
    guard let build = kind == .program ? program : solution else { throw .unsupportedSubmission(kind, id) }
    return build
  }

  private func libraries(usedBy source: String) -> [Library] {
    let words = scanner.words(in: source)
    return libraries.filter { $0.name == Library.base || !$0.words.isDisjoint(with: words) }
  }
}

extension Recipe {
  fileprivate func digest(with others: [Digest]) -> Digest {
    var builder = DigestBuilder()
    builder.add(list: files.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    builder.add(list: kits.map(\.digest.rawValue))
    for command in compile + [run, trace] { builder.add(list: command) }
    builder.add(list: keep)
    builder.add(list: environment.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    builder.add(list: compileView.map(\.string))
    builder.add(list: runView.map(\.string))
    builder.add(part: "\(compileLimits)")
    builder.add(list: others.map(\.rawValue))
    return builder.finish()
  }
}
