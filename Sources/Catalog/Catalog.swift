import Foundation
public import JudgeModel
import Manifest
public import SystemPackage

/// The problem packages beneath a `Problems/` folder, and a person's own.
public struct Catalog: Sendable {
  let root: FilePath
  private let folders: [ProblemID: FilePath]

  /// Lists the folders; reads no package.
  ///
  /// - Parameter own: a folder laid out as the root, without its lists and patterns; it need not be there.
  public init(root: FilePath, own: FilePath? = nil) throws(CatalogError) {
    self.root = root
    var folders: [ProblemID: FilePath] = [:]
    for folder in root.packages + (own?.packages ?? []) {
      guard let id = ProblemID(rawValue: folder.name) else { throw .badFolderName(folder) }
      if let other = folders.updateValue(folder, forKey: id) { throw .ambiguous(id, [other, folder]) }
    }
    self.folders = folders
  }

  /// In alphabetical order.
  public var problems: [ProblemID] { folders.keys.sorted() }

  public func package(_ id: ProblemID) throws -> ProblemPackage {
    guard let folder = folders[id] else { throw unknown(id.rawValue) }
    return try ProblemPackage(folder: folder)
  }

  /// A slug, or the path of a package that need not be in the catalog.
  public func package(_ reference: String) throws -> ProblemPackage {
    if let id = ProblemID(rawValue: reference), folders[id] != nil { return try package(id) }
    let path = FilePath(reference)
    if path.appending("problem.yaml").exists { return try ProblemPackage(folder: path.absolute) }
    if reference.contains("/") { throw CatalogError.noPackage(path) }
    throw unknown(reference)
  }

  /// All packages that can be read; of the others `report` gets the reason, so that one mistake does not hide all.
  public func packages(unreadable report: (any Error) -> Void) -> [ProblemPackage] {
    problems.compactMap { id in
      do {
        return try package(id)
      } catch {
        report(error)
        return nil
      }
    }
  }

  public func unknown(_ reference: String) -> CatalogError {
    let similar = problems.map(\.rawValue).nearest(to: reference.lowercased())
    return .unknownProblem(reference, similar: similar.compactMap(ProblemID.init))
  }

  /// The lists that people work through, by the name of their file.
  public func lists() throws -> [ProblemList] {
    try root.appending("lists").children.filter { $0.extension == "yaml" }.map(ProblemList.init)
  }
}

/// Problems that somebody recommends working through; some may have no package.
public struct ProblemList: Sendable {
  public var id: String
  public var name: String
  public var problems: [ProblemID]

  init(contentsOf file: FilePath) throws {
    var map = try ManifestNode(contentsOf: file).map()
    id = file.stem ?? ""
    name = try map.required("name").string()
    problems = try map.required("problems").list().map { try $0.parse("a slug", ProblemID.init) }
    try map.finish()
  }
}

extension FilePath {
  /// The folders of packages, in those of their patterns or beside these.
  fileprivate var packages: [FilePath] {
    children.flatMap { [$0] + $0.children }.filter { $0.appending("problem.yaml").exists }
  }
}
