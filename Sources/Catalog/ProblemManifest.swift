import Inputs
import JudgeModel
import Manifest

/// What `problem.yaml` says. The keys are described in Problems/README.md.
struct ProblemManifest {
  var problem: Problem
  var input: InputDescription?

  init(_ node: ManifestNode, id: ProblemID, pattern: String) throws {
    var map = try node.map()
    let signature = try map.optional("signature").map(Signature.init)
    problem = Problem(
      id: id,
      title: try map.required("name").name(),
      difficulty: try map.optional("difficulty")?.parse("easy, medium or hard", Difficulty.init),
      patterns: try map.optional("patterns")?.strings() ?? [pattern],
      signature: signature,
      checker: try signature == nil ? map.tokenRule() : map.optional("checker").map(CheckerRule.init) ?? .exact,
      limits: try Limits(map.optional("limits")),
      growth: try map.optional("growth").map(GrowthTarget.init))
    input = try signature.map { try InputDescription($0, InputNodes(map.required("input"))) }
    if signature == nil { try map.acceptPackageFormat() }
    try map.finish()
  }
}

extension ManifestNode {
  /// A name, or the English one of several languages'.
  fileprivate func name() throws(ManifestError) -> String {
    guard isMap else { return try string() }
    var names = try map()
    _ = names.all()
    return try names.required("en").string()
  }
}

extension Signature {
  init(_ node: ManifestNode) throws {
    var map = try node.map()
    if let name = map.optional("class") {
      self = .design(
        DesignClass(
          name: try name.string(), constructor: try map.required("constructor").parameters(),
          methods: try map.required("methods").methods()))
    } else {
      self = .function(try Function(map.required("function").string(), &map))
    }
    try map.finish()
  }
}

extension Function {
  fileprivate init(_ name: String, _ map: inout ManifestMap) throws {
    self.init(
      name: name, parameters: try map.required("parameters").parameters(),
      returns: try map.required("returns").parse(ManifestNode.typeWords, ValueType.init),
      names: try map.optional("names")?.names() ?? [:])
  }
}

extension ManifestNode {
  fileprivate static let typeWords = "a type such as integer[] or list<string>"

  fileprivate func parameters() throws -> [Parameter] {
    try list().map { node in
      var map = try node.map()
      let type = try map.required("type")
      let parameter = Parameter(
        name: try map.required("name").string(), type: try type.parse(Self.typeWords, ValueType.init))
      guard parameter.type != .void else { throw type.invalid("void", expected: "a type that has values") }
      try map.finish()
      return parameter
    }
  }

  fileprivate func methods() throws -> [Function] {
    var map = try map()
    return try map.all().map { name, node in
      var method = try node.map()
      let function = try Function(name, &method)
      try method.finish()
      return function
    }
  }

  fileprivate func names() throws -> [LanguageID: String] {
    var map = try map()
    return Dictionary(
      uniqueKeysWithValues: try map.all().map { (LanguageID(rawValue: $0.key), try $0.value.string()) })
  }
}

extension CheckerRule {
  init(_ node: ManifestNode) throws {
    if node.isMap {
      var map = try node.map()
      self = .tolerance(try map.required("tolerance").number())
      try map.finish()
    } else {
      self = try node.parse("exact, unordered, unordered_nested or {tolerance: …}") { word in
        ["exact": .exact, "unordered": .unordered, "unordered_nested": .unorderedNested][word]
      }
    }
  }
}

extension Limits {
  /// Defaults: 0.2 s, 256 MiB, 8 MiB.
  init(_ node: ManifestNode?) throws {
    self.init(time: .milliseconds(200), memory: .mebibytes(256), output: .mebibytes(8))
    guard let node else { return }
    var map = try node.map()
    if let seconds = map.optional("time_limit") { time = .seconds(try seconds.positive()) }
    if let mebibytes = map.optional("memory") { memory = .mebibytes(try mebibytes.mebibytes()) }
    if let mebibytes = map.optional("output") { output = .mebibytes(try mebibytes.mebibytes()) }
    for key in Self.unused { _ = map.optional(key) }
    try map.finish()
  }

  /// Limits of the ICPC format that other steps than judging use.
  private static let unused = [
    "time_multipliers", "time_resolution", "code", "compilation_time", "compilation_memory", "validation_time",
    "validation_memory", "validation_output",
  ]
}

extension ManifestNode {
  fileprivate func mebibytes() throws(ManifestError) -> Int {
    let number = try integer()
    guard (1...65_536).contains(number) else { throw invalid("\(number)", expected: "1 to 65536 (MiB)") }
    return number
  }

  fileprivate func positive() throws(ManifestError) -> Double {
    let number = try number()
    guard number > 0, number <= 3600 else {
      throw invalid("\(number)", expected: "more than 0 and at most 3600 (seconds)")
    }
    return number
  }
}

extension GrowthTarget {
  init(_ node: ManifestNode) throws {
    var map = try node.map()
    self.init(time: try map.required("time").string(), argument: try map.optional("in")?.string())
    try map.finish()
  }
}
