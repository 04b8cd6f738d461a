import Manifest
import SystemPackage

/// Where a class of linked nodes is defined, and what reads and writes its values.
struct NodeRule: Hashable, Sendable {
  var className: String
  /// A file of the plugin's folder.
  var definition: String?
  var support: [SupportFile]

  struct SupportFile: Hashable, Sendable {
    var file: String
    /// A regular expression: a source that has such text does not want it.
    var unless: String?

    init(_ node: ManifestNode) throws(ManifestError) {
      guard node.isMap else {
        file = try node.string()
        return
      }
      var map = try node.map()
      file = try map.required("file").string()
      unless = try map.optional("unless")?.parse("a regular expression") { (try? Regex($0)) == nil ? nil : $0 }
      try map.finish()
    }

    func isWanted(by source: String) -> Bool {
      guard let unless, let pattern = try? Regex(unless) else { return true }
      return source.firstMatch(of: pattern) == nil
    }
  }

  init(_ map: inout ManifestMap, type: String) throws(ManifestError) {
    className = try map.optional("class")?.string() ?? String(type.prefix { $0 != ":" })
    definition = try map.optional("definition")?.string()
    support = []
    for node in try map.optional("support")?.list() ?? [] { support.append(try SupportFile(node)) }
  }
}
