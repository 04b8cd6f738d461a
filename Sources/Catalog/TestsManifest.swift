import Inputs
public import JudgeModel
import Manifest
import SystemPackage

/// What `tests.yaml` says. The keys are described in Problems/README.md.
public struct TestsManifest: Sendable {
  /// Examples and hand-made cases, in order, each valid.
  public let written: [TestCase]
  public let generated: [GeneratedCase]

  init(
    _ node: ManifestNode, signature: Signature, checker: CheckerRule, input: InputDescription,
    descriptions: ManifestNode
  ) throws {
    var map = try node.map()
    var reader = CaseReader(signature: signature, checker: checker, input: input)
    let version = try map.optional("generator")?.integer(in: 1...CaseGenerator.version) ?? CaseGenerator.version
    let examples = try map.required("examples").list().enumerated().map { index, node in
      try reader.writtenCase(node, name: "example \(index + 1)")
    }
    let cases = try map.optional("cases")?.list().map { try reader.writtenCase($0, name: nil) } ?? []
    generated =
      try map.optional("generated")?.list().map {
        try reader.generatedCase($0, version: version, descriptions: descriptions)
      } ?? []
    written = examples + cases
    try map.finish()
    if written.isEmpty { throw CatalogError.noCases(FilePath(node.location.file)) }
  }
}

private struct CaseReader {
  var signature: Signature
  var checker: CheckerRule
  var input: InputDescription
  var ids: Set<String> = []

  init(signature: Signature, checker: CheckerRule, input: InputDescription) {
    self.signature = signature
    self.checker = checker
    self.input = input
  }

  /// - Parameter name: of an example; the others say theirs.
  mutating func writtenCase(_ node: ManifestNode, name given: String?) throws -> TestCase {
    var map = try node.map()
    let name = try given ?? map.required("name").string()
    let text = try map.required("input").string()
    guard let answer = try TestCase.Answer(&map, checker) else {
      throw ManifestError(.missingKey("answer"), at: node.location)
    }
    let explanation = try map.optional("explanation")?.string()
    try map.finish()
    try check(text, answer, name: name, at: node.location)
    return TestCase(
      id: try id(name, at: node.location), group: given == nil ? .secret : .example, input: .text(text),
      answer: answer, explanation: explanation)
  }

  mutating func generatedCase(
    _ node: ManifestNode, version: Int, descriptions: ManifestNode
  ) throws -> GeneratedCase {
    var map = try node.map()
    let name = try map.required("name").string()
    let description = try map.optional("with").map { try narrowed(descriptions, by: $0) } ?? input
    let shape = try map.optional("shape").map { try $0.shape(of: description) } ?? .random
    let generated = GeneratedCase(
      id: try id(name, at: node.location), name: name, location: node.location,
      problem: input, description: description, version: version,
      generator: CaseGenerator(
        seed: UInt64(try map.required("seed").parse("a whole number from 0", UInt32.init)), shape: shape,
        size: try map.optional("size")?.integer()),
      inputDigest: try map.optional("input_sha256")?.parse("64 hexadecimal digits", Digest.init),
      answer: try TestCase.Answer(&map, checker))
    try map.finish()
    return generated
  }

  private func narrowed(_ descriptions: ManifestNode, by with: ManifestNode) throws -> InputDescription {
    var problem = try descriptions.map()
    return try InputDescription(signature, InputNodes(problem.required("input"), overriding: with))
  }

  private mutating func id(_ name: String, at location: ManifestLocation) throws -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    let id = words.joined(separator: "-")
    guard ids.insert(id).inserted else { throw CatalogError.duplicateCase(location, name: name) }
    return id
  }

  private func check(
    _ text: String, _ answer: TestCase.Answer, name: String, at location: ManifestLocation
  ) throws {
    do {
      let input = try signature.input(text)
      try self.input.validate(input)
      if case .text(.text(let answer)) = answer { _ = try signature.answer(answer, to: input, checker) }
    } catch let error as CaseTextError {
      throw CatalogError.invalidCase(location, name: name, error)
    } catch let violation as ConstraintViolation {
      throw CatalogError.violation(location, name: name, violation)
    }
  }
}

extension ManifestNode {
  /// One that arranges something, so that nobody takes a random case for another.
  fileprivate func shape(of description: InputDescription) throws(ManifestError) -> Shape {
    let shapes = description.shapes
    let words = shapes.map(\.rawValue).joined(separator: ", ")
    let shape = try parse(Shape.allCases.map(\.rawValue).joined(separator: ", "), Shape.init)
    guard shapes.contains(shape) else {
      throw invalid(shape.rawValue, expected: "a shape that these arguments can have: \(words)")
    }
    return shape
  }
}

extension TestCase.Answer {
  /// nil when there is none.
  fileprivate init?(_ map: inout ManifestMap, _ checker: CheckerRule) throws {
    if let text = map.optional("answer") {
      self = .text(.text(try text.string()))
    } else if let digest = map.optional("answer_sha256") {
      guard checker.allowsDigests else {
        throw digest.invalid("answer_sha256", expected: "an answer in full, since the checker is not exact")
      }
      self = .digest(try digest.parse("64 hexadecimal digits", Digest.init))
    } else {
      return nil
    }
  }
}
