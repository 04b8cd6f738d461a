import Foundation
public import JudgeModel
import Manifest
public import SystemPackage

/// The cases that a person has kept: a folder a problem, a file in LeetCode's text a case, and beside it its answer where
/// that is known.
public struct OwnCases: Sendable {
  private let root: FilePath

  public init(root: FilePath) {
    self.root = root
  }

  /// In the order of their names; of those that cannot be used `report` gets the reason.
  public func cases(of package: ProblemPackage, unusable report: (any Error) -> Void) -> [TestCase] {
    files(of: package.problem.id).compactMap { file in
      do {
        let text = try text(in: file, of: package)
        return TestCase(own: file.stem ?? "", text: text, answer: try answer(beside: file, to: text, of: package))
      } catch {
        report(error)
        return nil
      }
    }
  }

  /// Keeps each text in a file that is either complete or not there.
  ///
  /// - Parameter name: of the only case, or the beginning of the names of several; nil: `my-001` and so on, or the name
  ///   under which the same case is kept already.
  /// - Returns: the names.
  public func keep(_ texts: [String], named name: String?, of problem: ProblemID) throws -> [String] {
    guard let name else { return try texts.map { try keep($0, of: problem) } }
    let names = texts.count == 1 ? [name] : texts.indices.map { "\(name)-\($0 + 1)" }
    if let taken = names.first(where: { file($0, of: problem).exists }) {
      throw CatalogError.ownCaseExists(taken, file(taken, of: problem))
    }
    for (name, text) in zip(names, texts) {
      guard try write(text, to: file(name, of: problem)) else {
        throw CatalogError.ownCaseExists(name, file(name, of: problem))
      }
    }
    return names
  }

  /// - Parameter answer: in the text of tests.yaml; nil when it is not known.
  /// - Returns: the name; that under which the same case is kept already, where there is one.
  public func keep(_ text: String, answer: String? = nil, of problem: ProblemID) throws -> String {
    if let same = files(of: problem).first(where: { (try? $0.readText()) == text.withFinalNewline }) {
      if let answer { _ = try write(answer, to: answerFile(beside: same)) }
      return same.stem ?? ""
    }
    var number = 1
    while true {
      let name = String(format: "my-%03d", number)
      if try write(text, to: file(name, of: problem)) {
        if let answer { _ = try write(answer, to: answerFile(beside: file(name, of: problem))) }
        return name
      }
      number += 1
    }
  }

  /// False when the file is there already.
  private func write(_ text: String, to file: FilePath) throws -> Bool {
    guard !file.exists else { return false }
    let folder = file.removingLastComponent()
    try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    let draft = folder.appending(".\(file.name)-\(getpid())")
    defer { unlink(draft.string) }
    try text.withFinalNewline.write(toFile: draft.string, atomically: false, encoding: .utf8)
    // Unlike renaming, linking never replaces what is there.
    if link(draft.string, file.string) == 0 { return true }
    guard errno == EEXIST else { throw CatalogError.unwritable(file, Errno(rawValue: errno)) }
    return false
  }

  private func text(in file: FilePath, of package: ProblemPackage) throws -> String {
    let texts = try CaseSheet(file.readText(), from: file.string).cases(for: package)
    guard texts.count == 1 else { throw CatalogError.severalOwnCases(file) }
    return texts[0]
  }

  /// nil when there is none.
  private func answer(beside file: FilePath, to text: String, of package: ProblemPackage) throws -> String? {
    let file = answerFile(beside: file)
    guard file.exists, let signature = package.problem.signature else { return nil }
    let answer = try file.readText().trimmingCharacters(in: .newlines)
    do {
      _ = try signature.answer(answer, to: signature.input(text), package.problem.checker)
    } catch {
      throw CatalogError.ownCase(ManifestLocation(file: file.string, line: 1), .text(error), of: package.problem.id)
    }
    return answer
  }

  private func answerFile(beside file: FilePath) -> FilePath {
    var file = file
    file.extension = "answer"
    return file
  }

  private func files(of problem: ProblemID) -> [FilePath] {
    folder(of: problem).children.filter { $0.extension == Self.fileExtension }
  }

  private func file(_ name: String, of problem: ProblemID) -> FilePath {
    folder(of: problem).appending("\(name).\(Self.fileExtension)")
  }

  private func folder(of problem: ProblemID) -> FilePath { root.appending(problem.rawValue) }

  private static let fileExtension = "txt"
}

extension TestCase {
  /// One of a person's own.
  ///
  /// - Parameter answer: nil when it is not known.
  public init(own id: String, text: String, answer: String? = nil) {
    self.init(
      id: id, group: .own, input: .text(text), answer: answer.map { .text(.text($0)) } ?? .unknown)
  }
}

extension String {
  fileprivate var withFinalNewline: String { hasSuffix("\n") ? self : self + "\n" }
}
