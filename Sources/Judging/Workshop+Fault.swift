import JudgeModel
import Languages

extension Workshop {
  /// Whose fault is it that nothing was compiled, when the compiler said nothing about the submission? What a person starts
  /// from tells: a plugin that cannot even compile that is broken.
  ///
  /// - Throws: ``JudgingError/brokenPlugin(language:output:)``.
  func checkPlugin(of language: Language, for signature: Signature?, after rejection: Compilation) throws {
    guard !language.isAboutSource(rejection.output), let stub = try? language.stub(for: signature) else { return }
    let recipe = try language.recipe(for: signature, source: stub, in: toolchain(of: language))
    guard case .rejected(let compilation) = try compile(recipe, of: language, report: { _ in }) else { return }
    if !language.isAboutSource(compilation.output) || language.isAboutDriver(compilation.output) {
      throw JudgingError.brokenPlugin(language: language.name, output: compilation.output)
    }
  }
}

extension Language {
  /// nil when the plugin has nothing to offer.
  fileprivate func stub(for signature: Signature?) throws -> String? {
    try signature.map { try stub(for: $0) } ?? programStub()
  }
}
