import Inputs
import JudgeModel
import Manifest
import SystemPackage

/// What `problem.yaml` says. The keys are described in Problems/README.md.
struct ProblemManifest {
  var problem: Problem
  var input: InputDescription?

  init(_ node: ManifestNode, id: ProblemID, folder: FilePath) throws {
    var map = try node.map()
    let signature = try map.optional("signature").map(Signature.init)
    let checker =
      try signature == nil
      ? map.tokenRule()
      : map.optional("checker").map { try CheckerRule($0, folder, signature?.answerTypes ?? []) } ?? .exact
    problem = Problem(
      id: id,
      title: try map.required("name").name(),
      difficulty: try map.optional("difficulty")?.parse("easy, medium or hard", Difficulty.init),
      patterns: try map.optional("patterns")?.patterns() ?? [folder.removingLastComponent().name],
      signature: signature,
      checker: checker,
      limits: try Limits(map.optional("limits")),
      growth: try map.optional("growth").map { try GrowthTarget($0, of: signature) })
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

extension CheckerRule {
  /// - Parameter types: of the answers.
  fileprivate init(_ node: ManifestNode, _ folder: FilePath, _ types: [ValueType]) throws {
    if node.isMap {
      var map = try node.map()
      if map.keys.contains("tolerance"), !types.contains(where: \.hasDoubles) {
        throw node.invalid("tolerance", expected: "of answers that are doubles; here they are exact")
      }
      self = .tolerance(try map.required("tolerance").number())
      try map.finish()
    } else if try node.string() == "program" {
      self = .program(try Self.program(in: folder, for: node))
    } else {
      self = try node.parse("exact, unordered, unordered_nested, any, program or {tolerance: …}") { word in
        ["exact": .exact, "unordered": .unordered, "unordered_nested": .unorderedNested, "any": .any][word]
      }
    }
  }

  private static func program(in folder: FilePath, for node: ManifestNode) throws -> FilePath {
    guard let file = folder.children.first(where: { $0.stem == "checker" }) else {
      throw node.invalid(
        "program", expected: "one of the declared rules, since there is no file 'checker' in the folder")
    }
    return file
  }
}

extension Limits {
  /// Defaults: 0.2 s, 256 MiB, 8 MiB.
  init(_ node: ManifestNode?) throws {
    self.init(time: .milliseconds(200), memory: .mebibytes(256), output: .mebibytes(8))
    guard let node else { return }
    var map = try node.map()
    if let seconds = map.optional("time_limit") { time = .seconds(try seconds.number(upTo: 3600, "seconds")) }
    if let mebibytes = map.optional("memory") { memory = .mebibytes(try mebibytes.integer(in: 1...65_536, "MiB")) }
    if let mebibytes = map.optional("output") { output = .mebibytes(try mebibytes.integer(in: 1...65_536, "MiB")) }
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
  fileprivate func patterns() throws(ManifestError) -> [String] {
    let patterns = try strings()
    if patterns.isEmpty { throw invalid("[]", expected: "at least one pattern") }
    return patterns
  }
}

extension GrowthTarget {
  init(_ node: ManifestNode, of signature: Signature?) throws {
    var map = try node.map()
    let arguments = signature?.arguments ?? []
    let time = try map.required("time").parse("a growth such as O(n log n)") { text in
      Self.isGrowth(text, in: arguments) ? text : nil
    }
    let argument = try map.optional("in")?.parse("an argument: \(arguments.joined(separator: ", "))") { name in
      arguments.contains(name) ? name : nil
    }
    self.init(time: time, argument: argument)
    try map.finish()
  }

  /// Sizes have one letter or are arguments.
  private static func isGrowth(_ text: String, in arguments: [String]) -> Bool {
    guard text.hasPrefix("O("), text.hasSuffix(")") else { return false }
    let words = text.dropFirst(2).dropLast().split { !$0.isLetter }
    return text.count > 3
      && words.allSatisfy {
        ["log", "sqrt", "min", "max"].contains($0) || $0.count == 1 || arguments.contains(String($0))
      }
  }
}

extension Signature {
  /// What a function is called with; what a class's constructor is.
  fileprivate var arguments: [String] {
    switch self {
    case .function(let function): function.parameters.map(\.name)
    case .design(let design): design.constructor.map(\.name)
    case .codec(let codec): [codec.parameter.name]
    }
  }

  fileprivate var answerTypes: [ValueType] {
    switch self {
    case .function(let function): [function.returns.answerType].compactMap(\.self)
    case .design(let design): design.methods.compactMap(\.returns.answerType)
    case .codec(let codec): [codec.parameter.type]
    }
  }
}

extension ValueType {
  fileprivate var hasDoubles: Bool { self == .double || element?.hasDoubles == true }
}
