import Foundation
public import JudgeModel
import Manifest
public import SystemPackage

/// The problem packages beneath a `Problems/` folder, and a person's own.
public struct Catalog: Sendable {
  let root: FilePath
  /// More than one where a slug is there again.
  private let folders: [ProblemID: [FilePath]]
  /// Packages that are no problems, since the names of their folders are no slugs.
  public let misnamed: [FilePath]

  /// Lists the folders; reads no package.
  ///
  /// - Parameter own: a folder laid out as the root, without its lists and patterns; it need not be there.
  public init(root: FilePath, own: FilePath? = nil) {
    self.root = root
    var folders: [ProblemID: [FilePath]] = [:]
    var misnamed: [FilePath] = []
    for folder in root.packages + (own?.packages ?? []) {
      if let id = ProblemID(rawValue: folder.name) {
        folders[id, default: []].append(folder)
      } else {
        misnamed.append(folder)
      }
    }
    self.folders = folders
    self.misnamed = misnamed
  }

  /// In alphabetical order.
  public var problems: [ProblemID] { folders.keys.sorted() }

  public func contains(_ id: ProblemID) -> Bool { folders[id] != nil }

  public func package(_ id: ProblemID) throws -> ProblemPackage {
    guard let candidates = folders[id] else { throw unknown(id.rawValue) }
    if candidates.count > 1 { throw CatalogError.ambiguous(id, candidates) }
    return try ProblemPackage(folder: candidates[0])
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
    for folder in misnamed { report(CatalogError.badFolderName(folder)) }
    return problems.compactMap { id in
      do {
        return try package(id)
      } catch {
        report(error)
        return nil
      }
    }
  }

  public func unknown(_ reference: String) -> CatalogError {
    if let id = ProblemID(rawValue: reference), (try? index())?.contains(where: { $0.id == id }) == true {
      return .notPackaged(id)
    }
    let similar = problems.map(\.rawValue).nearest(to: reference.lowercased())
    return .unknownProblem(reference, similar: similar.compactMap(ProblemID.init))
  }

  /// The lists that people work through, by the name of their file. Those that cannot be read are left out, and `report`
  /// gets the reason.
  public func lists(unreadable report: (any Error) -> Void) -> [ProblemList] {
    root.appending("lists").children.filter { $0.extension == "yaml" }.compactMap { file in
      do {
        return try ProblemList(contentsOf: file)
      } catch {
        report(error)
        return nil
      }
    }
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
