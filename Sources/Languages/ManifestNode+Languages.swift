import Manifest

extension ManifestNode {
  func stringMap() throws(ManifestError) -> [String: String] {
    var map = try map()
    var strings: [String: String] = [:]
    for (key, value) in map.all() { strings[key] = try value.string() }
    return strings
  }

  /// At least one, each as a file's name ends after its last dot.
  func extensions() throws(ManifestError) -> [String] {
    let expected = "an ending without the dot, such as txt"
    let nodes = try list()
    guard !nodes.isEmpty else { throw invalid("[]", expected: expected) }
    var extensions: [String] = []
    for node in nodes {
      extensions.append(try node.parse(expected) { $0.isEmpty || $0.contains { "./ ".contains($0) } ? nil : $0 })
    }
    return extensions
  }

  /// A choice that is written as the case's raw value.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
  ) throws(ManifestError) -> Choice where Choice.RawValue == String {
    try parse(Choice.allCases.map(\.rawValue).joined(separator: ", "), Choice.init(rawValue:))
  }
}
