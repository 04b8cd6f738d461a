import Foundation
public import Inputs
public import JudgeModel
public import Manifest
import SystemPackage

/// A case whose input is made when it is first needed.
public struct GeneratedCase: Sendable {
  public var id: String
  public var name: String
  public var location: ManifestLocation
  /// What every case of the problem has to fit.
  public var problem: InputDescription
  /// The same, narrowed by the case's `with:`.
  public var description: InputDescription
  /// Of the generator that made the input when the digest was recorded.
  public var version: Int
  public var generator: CaseGenerator
  public var inputDigest: Digest?
  public var answer: TestCase.Answer?

  /// The input, from the generator.
  ///
  /// - Throws: also when the generator could not keep to the problem's description.
  public func input() throws -> CaseInput {
    do {
      let input = try generator.input(for: description)
      try problem.validate(input)
      return input
    } catch {
      throw CatalogError.violation(location, name: name, error)
    }
  }

  /// The case, with its input in a file of the cache, named by its digest.
  func testCase(_ signature: Signature, _ cache: FilePath) throws -> TestCase {
    guard let inputDigest, let answer else { throw CatalogError.unrecorded(location, name: name) }
    let file = cache.appending(inputDigest.rawValue)
    if file.modificationTime != inputDigest.fileTime {
      try store(text(signature, of: inputDigest), as: inputDigest, in: file)
    }
    return TestCase(id: id, group: .secret, input: .file(file), answer: answer)
  }

  /// Makes the input, whatever is cached.
  func check(_ signature: Signature) throws {
    if let inputDigest { _ = try text(signature, of: inputDigest) }
  }

  private func text(_ signature: Signature, of digest: Digest) throws -> String {
    let text = try signature.text(of: input())
    guard Digest(of: text) == digest else {
      throw CatalogError.inputChanged(location, name: name, generator: version)
    }
    return text
  }

  private func store(_ text: String, as digest: Digest, in file: FilePath) throws {
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file.string), options: .atomic)
    try FileManager.default.setAttributes([.modificationDate: digest.fileTime], ofItemAtPath: file.string)
  }
}

extension Digest {
  /// The time that a cached input of this digest bears: whoever writes to the file changes it, and to read the file again
  /// would take longer than to run a solution on it.
  fileprivate var fileTime: Date {
    Date(timeIntervalSince1970: Double(UInt32(rawValue.prefix(7), radix: 16) ?? 0))
  }
}

extension FilePath {
  /// nil when there is no such file.
  fileprivate var modificationTime: Date? {
    try? FileManager.default.attributesOfItem(atPath: string)[.modificationDate] as? Date
  }
}
