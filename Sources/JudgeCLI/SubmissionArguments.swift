import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages

/// `judge submit [problem] <file>`: the problem may be left out when the file is named like it.
struct SubmissionArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A problem's slug or the path of a package, and the file with your solution.",
      discussion: "The problem may be left out when the file is named like it: two-sum.swift.",
      valueName: "problem> <file"),
    completion: .file())
  var words: [String] = []

  @Option(name: .shortAndLong, help: "The language, when the file's extension does not tell.")
  var language: String?

  func validate() throws {
    guard (1...2).contains(words.count) else {
      throw ValidationError("Give a problem and a file, such as: judge submit two-sum solution.swift")
    }
  }

  /// The package and the submission to it.
  func resolve(_ catalog: Catalog, _ languages: LanguageRegistry) throws -> (ProblemPackage, Submission) {
    let file = words[words.count - 1]
    let package = try words.count == 2 ? catalog.package(words[0]) : package(for: file, catalog)
    let source = try Source(path: file)
    let language = try language.map { try languages[LanguageID(rawValue: $0)] } ?? languages.language(ofFileNamed: file)
    let submission = Submission(
      problem: package.problem.id, language: language.id, source: source.text, path: source.path)
    return (package, submission)
  }

  private func package(for file: String, _ catalog: Catalog) throws -> ProblemPackage {
    if let slug = ProblemID(rawValue: file), catalog.problems.contains(slug) { throw CommandError.missingSource(slug) }
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent.slug
    if let slug = ProblemID(rawValue: name), catalog.problems.contains(slug) { return try catalog.package(slug) }
    let similar = catalog.problems.map(\.rawValue).nearest(to: name).compactMap(ProblemID.init)
    throw CommandError.unguessedProblem(file: file, similar: similar)
  }
}

extension String {
  /// As people and editors name files after problems: `1.two-sum`, `TwoSum`, `two_sum`, `LRUCache`.
  fileprivate var slug: String {
    replacing(/^\d+[.\-_ ]+/, with: "")
      .replacing(/([a-z0-9])([A-Z])/) { "\($0.output.1)-\($0.output.2)" }
      .replacing(/([A-Z])([A-Z][a-z])/) { "\($0.output.1)-\($0.output.2)" }
      .replacing(/[_ ]+/, with: "-")
      .lowercased()
  }
}
