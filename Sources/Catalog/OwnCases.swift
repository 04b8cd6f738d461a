import Foundation
public import JudgeModel
import Manifest
public import SystemPackage

/// The cases that a person has kept: a folder a problem, a file in LeetCode's text a case.
public struct OwnCases: Sendable {
  private let root: FilePath

  public init(root: FilePath) {
    self.root = root
  }

  /// In the order of their names, without answers; of those that cannot be used `report` gets the reason.
  public func cases(of package: ProblemPackage, unusable report: (any Error) -> Void) -> [TestCase] {
    files(of: package.problem.id).compactMap { file in
      do {
        return TestCase(own: file.stem ?? "", text: try text(in: file, of: package))
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

  private func keep(_ text: String, of problem: ProblemID) throws -> String {
    if let same = files(of: problem).first(where: { (try? $0.readText()) == text.withFinalNewline }) {
      return same.stem ?? ""
    }
    var number = 1
    while true {
      let name = String(format: "my-%03d", number)
      if try write(text, to: file(name, of: problem)) { return name }
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
  /// One of a person's own, whose answer is not known.
  public init(own id: String, text: String) {
    self.init(id: id, group: .own, input: .text(text), answer: .unknown)
  }
}

extension String {
  fileprivate var withFinalNewline: String { hasSuffix("\n") ? self : self + "\n" }
}
