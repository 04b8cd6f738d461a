import Foundation
public import JudgeModel
public import SystemPackage

extension Submission {
  /// One of a package's own submissions; its extension tells the language.
  public init(file: FilePath, to problem: Problem, in languages: LanguageRegistry) throws {
    self.init(
      problem: problem.id, language: try languages.language(ofFileNamed: file.string).id,
      source: try String(contentsOfFile: file.string, encoding: .utf8), path: file.string)
  }
}
