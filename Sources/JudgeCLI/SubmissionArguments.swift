import ArgumentParser
import Catalog
import Foundation
import JudgeModel
import Languages

/// `judge submit <problem> <file>`: the problem may be left out when the file is named like it.
struct SubmissionArguments: ParsableArguments {
  @Argument(
    help: "A problem's slug or the path of a package; may be left out when the file is named like it: two-sum.swift.",
    completion: Completions.problemsAndFiles)
  var problem: String

  @Argument(help: "The file with your solution.", completion: .file())
  var file: String?

  @Option(
    name: .shortAndLong, help: "The language, when the file's extension does not tell.",
    completion: Completions.languages)
  var language: String?

  /// As they were given.
  var words: [String] { [problem, file].compactMap(\.self) }

  /// As a shell would take them.
  var commandLine: String { words.map(\.shellQuoted).joined(separator: " ") }

  /// For another judge.
  var passedOn: [String] { words + (language.map { ["--language", $0] } ?? []) }

  /// The file with the solution.
  var path: String { file ?? problem }

  func package(_ catalog: Catalog) throws -> ProblemPackage {
    guard let file else { return try package(for: problem, catalog) }
    if let slug = ProblemID(rawValue: file), catalog.problems.contains(slug), ProblemID(rawValue: problem) == nil,
      FileManager.default.fileExists(atPath: problem)
    {
      throw CommandError.swappedArguments(file: problem, problem: slug)
    }
    return try catalog.package(problem)
  }

  /// The package and the submission to it.
  func resolve(_ catalog: Catalog, _ languages: LanguageRegistry) throws -> (ProblemPackage, Submission) {
    let package = try package(catalog)
    let source = try Source(path: path)
    let language = try language.map { try languages.language(named: $0) } ?? languages.language(ofFileNamed: path)
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
