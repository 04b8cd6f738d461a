import JudgeModel
import Manifest

/// Something that is compiled once, in a kit, and used by submissions.
///
/// The base has no words and is used by every solution; the others by the sources that name one of their words.
struct Library: Hashable, Sendable {
  static let base = "base"

  var name: String
  var words: Set<String> = []
  /// Whose kit holds it; nil when the toolchain has it already.
  var kit: String?
  /// Build the kit; empty when the kit is another library's.
  var steps: [CommandTemplate] = []
  var limits = CommandLimits(cpuTime: .seconds(300), memory: .mebibytes(4096), processes: 64)
  var flags: [String: CommandTemplate] = [:]

  init?(base node: ManifestNode?, _ known: CommandWords) throws(ManifestError) {
    guard var map = try node?.map() else { return nil }
    name = Self.base
    try readKit(&map, known)
    try map.finish()
  }

  static func list(_ node: ManifestNode?, _ known: CommandWords) throws(ManifestError) -> [Library] {
    guard var map = try node?.map() else { return [] }
    var libraries: [Library] = []
    for (name, value) in map.all() {
      libraries.append(try Library(name, value, known, earlier: libraries.compactMap(\.kit)))
    }
    return libraries
  }

  /// The names of the lists of flags that at least one library has.
  static func flagNames(_ node: ManifestNode?) throws(ManifestError) -> Set<String> {
    guard var map = try node?.map() else { return [] }
    var names: Set<String> = []
    for (_, value) in map.all() {
      var library = try value.map()
      if var flags = try library.optional("flags")?.map() { names.formUnion(flags.all().map(\.key)) }
    }
    return names
  }

  private init(
    _ name: String, _ node: ManifestNode, _ known: CommandWords, earlier: [String]
  ) throws(ManifestError) {
    self.name = name
    var map = try node.map()
    words = Set(try map.required("words").strings())
    if let node = map.optional("kit") {
      kit = try node.parse("the kit of an earlier library") { earlier.contains($0) ? $0 : nil }
    } else {
      try readKit(&map, known)
    }
    if var flags = try map.optional("flags")?.map() {
      for (key, value) in flags.all() { self.flags[key] = try CommandTemplate(value, known) }
    }
    try map.finish()
  }

  private mutating func readKit(_ map: inout ManifestMap, _ known: CommandWords) throws(ManifestError) {
    steps = try .init(map.optional("steps"), known)
    if !steps.isEmpty { kit = name }
    try limits.read(&map)
  }
}
