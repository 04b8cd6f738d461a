public import JudgeModel
import Manifest
import SystemPackage

/// A problem that judge knows by name, with a package or without.
public struct IndexedProblem: Hashable, Sendable, Identifiable {
  public var id: ProblemID
  public var title: String
  public var difficulty: Difficulty
  /// The first is the one it is filed under.
  public var patterns: [String]

  public init(id: ProblemID, title: String, difficulty: Difficulty, patterns: [String]) {
    self.id = id
    self.title = title
    self.difficulty = difficulty
    self.patterns = patterns
  }
}

extension Catalog {
  /// In alphabetical order of their slugs; none where there is no index.
  public func index() throws -> [IndexedProblem] {
    let file = root.appending("index.yaml")
    guard file.exists else { return [] }
    var map = try ManifestNode(contentsOf: file).map()
    return try map.all().map { slug, node in
      guard let id = ProblemID(rawValue: slug) else { throw node.invalid(slug, expected: "a slug") }
      var keys = try node.map()
      let problem = IndexedProblem(
        id: id, title: try keys.required("title").string(),
        difficulty: try keys.required("difficulty").parse("easy, medium or hard", Difficulty.init),
        patterns: try keys.required("patterns").strings())
      try keys.finish()
      return problem
    }.sorted { $0.id < $1.id }
  }

  /// A problem by its slug, with a package or without.
  public func knownProblem(_ slug: String) throws -> ProblemID {
    let known = try Set(problems).union(index().map(\.id))
    if let id = ProblemID(rawValue: slug), known.contains(id) { return id }
    let similar = known.map(\.rawValue).nearest(to: slug.lowercased())
    throw CatalogError.unknownProblem(slug, similar: similar.compactMap(ProblemID.init))
  }
}
