import Manifest

/// A program that a plugin needs, by the names it may have.
struct ProgramName: Hashable, Sendable {
  var name: String
  /// The first that exists counts; those without a slash are searched in PATH.
  var candidates: [TextTemplate]
  /// Prints the real program's path, where the one that was found is a script.
  var resolve: CommandTemplate?

  /// In the order of the file: a candidate may name the programs before it.
  static func list(_ node: ManifestNode?) throws(ManifestError) -> [ProgramName] {
    guard var map = try node?.map() else { return [] }
    var programs: [ProgramName] = []
    for (name, value) in map.all() {
      programs.append(try ProgramName(name, value, after: programs.map(\.name)))
    }
    return programs
  }

  private init(_ name: String, _ node: ManifestNode, after earlier: [String]) throws(ManifestError) {
    self.name = name
    if node.isList {
      candidates = try Self.candidates(node, earlier)
      return
    }
    var map = try node.map()
    candidates = try Self.candidates(map.required("candidates"), earlier)
    resolve = try map.optional("resolve").map { node throws(ManifestError) in
      try CommandTemplate(node, CommandWords(programs: earlier + [name]))
    }
    try map.finish()
  }

  private static func candidates(_ node: ManifestNode, _ earlier: [String]) throws(ManifestError) -> [TextTemplate] {
    var candidates: [TextTemplate] = []
    for node in try node.list() { candidates.append(try TextTemplate(node, placeholders: earlier)) }
    return candidates
  }
}
