public import Catalog
import Foundation
import Inputs
public import JudgeModel
public import Languages
public import SystemPackage

/// The beginning of a package: all that its signature tells, and room for the rest.
public struct PackageSketch {
  private let facts: IndexedProblem
  public let signature: Signature

  /// Stands where an author has something to write.
  public static let gap = "To be written"
  static let filesWithGaps = ["statement/problem.en.md", "hints.md", "tests.yaml"]

  /// - Parameter signature: `twoSum(nums: integer[], target: integer) -> integer[]`, or a class with its methods.
  public init(_ facts: IndexedProblem, signature text: String) throws(SignatureMistake) {
    self.facts = facts
    signature = try SignatureParser.signature(text)
  }

  /// Makes the package complete, or not at all.
  ///
  /// - Parameters:
  ///   - folder: of the package; it must not be there, those above it are made.
  ///   - languages: in each of which there are submissions to begin with.
  /// - Returns: the files, relative to the folder.
  public func write(to folder: FilePath, in languages: [Language]) throws -> [String] {
    if FileManager.default.fileExists(atPath: folder.string) { throw AuthoringError.folderExists(folder) }
    let scratch = folder.removingLastComponent().appending(".new-\(facts.id)-\(getpid())")
    defer { try? FileManager.default.removeItem(atPath: scratch.string) }
    let draft = scratch.appending(facts.id.rawValue)
    var files = ["problem.yaml": description, "hints.md": Self.hints, "statement/problem.en.md": statement]
    files.merge(try submissions(in: languages)) { text, _ in text }
    for (name, text) in files { try text.write(below: draft, as: name) }
    // What was written is read again: so it can be, and it makes the example's input.
    files["tests.yaml"] = try tests(for: ProblemPackage(folder: draft))
    try files["tests.yaml"]?.write(below: draft, as: "tests.yaml")
    try FileManager.default.moveItem(atPath: draft.string, toPath: folder.string)
    return files.keys.sorted()
  }

  private var description: String {
    """
    name: \(facts.title.quotedIfNeeded)
    difficulty: \(facts.difficulty.rawValue)
    patterns: [\(facts.patterns.joined(separator: ", "))]
    signature:
    \(signature.manifest.indented(by: 2))
    # What every case keeps to: put the ranges of your statement here. Problems/README.md has all keys.
    input:
    \(signature.sketchedInput.indented(by: 2))
    checker: exact
    limits: {time_limit: 0.2, memory: 256, output: 8}

    """
  }

  private var statement: String {
    let constraints = signature.described.flatMap { $0.type.sketchedConstraints(of: $0.name) }
    return """
      \(Self.gap): the task, in your own words.

      ## Constraints

      \((constraints.isEmpty ? ["to be written"] : constraints).map { "- \($0)" }.joined(separator: "\n"))

      """
  }

  private static let hints = ProblemPackage.hintHeadings.map { "\($0)\n\n\(gap).\n" }.joined(separator: "\n")

  private func submissions(in languages: [Language]) throws -> [String: String] {
    var files: [String: String] = [:]
    for language in languages {
      let stub = try language.stub(for: signature)
      let suffix = language.extensions.first ?? language.id.rawValue
      for name in ["accepted/fast", "brute_force/simple", "wrong_answer/mistake"] {
        files["submissions/\(name).\(suffix)"] = stub
      }
    }
    return files
  }

  /// With one example, which is valid and whose answer is hardly ever right.
  private func tests(for package: ProblemPackage) throws -> String {
    guard let description = package.input else { return "" }
    let input = try CaseGenerator(seed: 1, shape: .random, size: 3).input(for: description)
    let text = Value.string(signature.text(of: input)).text
    return """
      generator: 1
      # Put examples here that your statement explains; the answer of this one is not right yet.
      examples:
        - {input: \(text), answer: \(Value.string(signature.sketchedAnswer(to: input)).text), explanation: "\(Self.gap)."}
      # By hand, from the smallest on:
      # cases:
      #   - {name: one element, input: …, answer: …}
      # Large ones, whose answers judge problem record fills in:
      # generated:
      #   - {name: large, size: 1000, seed: 1}

      """
  }
}

extension Signature {
  /// Everything that `input:` describes.
  fileprivate var described: [Parameter] {
    switch self {
    case .function(let function): function.parameters
    case .design(let design): design.constructor + design.methods.flatMap(\.parameters)
    case .codec(let codec): [codec.parameter]
    }
  }

  fileprivate var manifest: String {
    switch self {
    case .function(let function):
      """
      function: \(function.name)
      parameters: \(function.parameters.manifest)
      returns: \(function.returns.manifest)
      """
    case .design(let design):
      (["class: \(design.name)", "constructor: \(design.constructor.manifest)", "methods:"]
        + design.methods.map {
          "  \($0.name): {parameters: \($0.parameters.manifest), returns: \($0.returns.manifest)}"
        }).joined(separator: "\n")
    case .codec(let codec):
      "codec: {class: \(codec.name), encode: \(codec.encode.name), decode: \(codec.decode.name), "
        + "type: \(codec.parameter.type.manifest), name: \(codec.parameter.name)}"
    }
  }

  fileprivate var sketchedInput: String {
    switch self {
    case .function, .codec: described.map(\.sketch).joined(separator: "\n").orNothing
    case .design(let design):
      (["constructor: \(design.constructor.sketch)", "calls: 1..1000", "methods:"]
        + design.methods.map { "  \($0.name): \($0.parameters.sketch)" }).joined(separator: "\n")
    }
  }

  fileprivate func sketchedAnswer(to input: CaseInput) -> String {
    switch (self, input) {
    case (.design, .calls(_, let calls)):
      Value.array([.null] + calls.map { $0.method.returns.type.sketchedAnswer }).text
    case (.function(let function), _): (function.returns.answerType ?? function.returns.type).sketchedAnswer.text
    case (.codec(let codec), _): codec.parameter.type.sketchedAnswer.text
    case (.design, .arguments): "null"
    }
  }
}

extension Parameter {
  fileprivate var sketch: String { "\(name): \(type.sketchedDescription)" }
}

extension [Parameter] {
  fileprivate var manifest: String {
    "[" + map { "{name: \($0.name), type: \($0.type.manifest)}" }.joined(separator: ", ") + "]"
  }

  fileprivate var sketch: String { "{" + map(\.sketch).joined(separator: ", ") + "}" }
}

extension Returns {
  fileprivate var manifest: String {
    switch self {
    case .argument(let parameter): "{argument: \(parameter.name)}"
    default: type.manifest
    }
  }
}

extension ValueType {
  /// In quotes where YAML would take it for something else.
  fileprivate var manifest: String {
    element == nil && description.allSatisfy(\.isLetter) ? description : "\"\(self)\""
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "{}" : self }

  fileprivate var quotedIfNeeded: String {
    wholeMatch(of: /[A-Za-z][A-Za-z0-9 ]*/) == nil ? Value.string(self).text : self
  }

  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }

  fileprivate func write(below folder: FilePath, as name: String) throws {
    let file = folder.appending(name)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try write(toFile: file.string, atomically: false, encoding: .utf8)
  }
}
