public import Catalog
import Foundation
import JudgeModel
public import Languages
public import SystemPackage

/// The packages that were proven before, so that nothing is proven twice.
public struct KnownProofs: Sendable {
  private let folder: FilePath
  private let slugs: Set<ProblemID>
  /// Of what a proof depends on beside its package.
  private let setting: Digest

  /// What a proof depends on: with another seal it proves nothing.
  public struct Seal: Sendable {
    fileprivate let file: FilePath
    fileprivate let digest: Digest
  }

  /// - Parameters:
  ///   - folder: holds a small file for each package; it is made when it is missing.
  ///   - build: the programs that judge consists of; another size or time of modification makes it another judge.
  public init(
    folder: FilePath, build: [FilePath], languages: LanguageRegistry, catalog: Catalog, searchPath: [FilePath]
  ) throws {
    self.folder = folder
    slugs = Set(catalog.problems)
    var builder = DigestBuilder()
    for program in build { builder.add(part: program.stamp) }
    for pattern in try catalog.patterns() { builder.add(part: pattern.id) }
    for id in languages.ids {
      let language = try? languages[id]
      builder.add(part: id.rawValue)
      builder.add(part: language?.folder.contentDigest.rawValue ?? "")
      builder.add(part: (try? language?.toolchain(searching: searchPath))?.identity.rawValue ?? "")
    }
    setting = builder.finish()
  }

  /// Of the package as it is now: to be made before it is proven.
  public func seal(of package: ProblemPackage) -> Seal {
    var builder = DigestBuilder()
    for part in [setting.rawValue, package.folder.string, "\(slugs.contains(package.problem.id))"] {
      builder.add(part: part)
    }
    builder.add(part: package.folder.contentDigest.rawValue)
    let place = Digest(of: package.folder.string).rawValue.prefix(16)
    return Seal(file: folder.appending("\(package.problem.id)-\(place)"), digest: builder.finish())
  }

  /// nil also where what is there is damaged.
  public func proof(for seal: Seal) -> PackageProof? {
    guard let text = try? String(contentsOfFile: seal.file.string, encoding: .utf8),
      let end = text.firstIndex(of: "\n")
    else { return nil }
    let (mark, proof) = (text[..<end], String(text[text.index(after: end)...]))
    guard mark == Self.mark(of: proof, for: seal) else { return nil }
    return try? JSONDecoder().decode(PackageProof.self, from: Data(proof.utf8))
  }

  /// Does nothing unless it proves the package.
  public func remember(_ proof: PackageProof, for seal: Seal) throws {
    guard proof.isProven else { return }
    try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    let proof = String(decoding: try JSONEncoder().encode(proof), as: UTF8.self)
    let text = "\(Self.mark(of: proof, for: seal))\n\(proof)"
    try text.write(toFile: seal.file.string, atomically: true, encoding: .utf8)
  }

  private static func mark(of proof: String, for seal: Seal) -> String {
    "\(seal.digest) \(Digest(of: proof))"
  }
}

extension FilePath {
  /// Of the names and contents of all visible files below.
  fileprivate var contentDigest: Digest {
    let names = FileManager.default.enumerator(atPath: string)?.compactMap { $0 as? String } ?? []
    var builder = DigestBuilder()
    for name in names.sorted() where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      guard let content = FileManager.default.contents(atPath: appending(name).string) else { continue }
      builder.add(part: name)
      builder.add(part: Digest(of: content).rawValue)
    }
    return builder.finish()
  }

  /// Which file it is, without reading it.
  fileprivate var stamp: String {
    guard let status = try? stat() else { return string }
    return "\(string) \(status.size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}
