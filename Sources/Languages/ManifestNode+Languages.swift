import Manifest

extension ManifestNode {
  func stringMap() throws(ManifestError) -> [String: String] {
    var map = try map()
    var strings: [String: String] = [:]
    for (key, value) in map.all() { strings[key] = try value.string() }
    return strings
  }

  /// A choice that is written as the case's raw value.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
  ) throws(ManifestError) -> Choice where Choice.RawValue == String {
    try parse(Choice.allCases.map(\.rawValue).joined(separator: ", "), Choice.init(rawValue:))
  }
}
