import Manifest
import SystemPackage

/// A way of solving problems that is worth recognising.
public struct Pattern: Sendable, Identifiable {
  public var id: String
  public var name: String
  /// What in a statement suggests it.
  public var cue: String
  /// The patterns to learn before it.
  public var first: [String]
}

extension Catalog {
  /// In the order of the file, which is a good order to learn them in.
  public func patterns() throws -> [Pattern] {
    var map = try ManifestNode(contentsOf: root.appending("patterns.yaml")).map()
    return try map.all().map { id, node in
      var keys = try node.map()
      let pattern = Pattern(
        id: id, name: try keys.required("name").string(), cue: try keys.required("cue").string(),
        first: try keys.optional("first")?.strings() ?? [])
      try keys.finish()
      return pattern
    }
  }
}
