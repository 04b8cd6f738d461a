import Inputs
import JudgeModel
import Manifest
import Testing

@testable import Catalog

struct DescribedProblemTests {
  @Test(arguments: DescribedProblems.names)
  func `what is generated for a real problem is what it allows, and can be written and read`(_ name: String) throws {
    let problem = try DescribedProblem(name)
    for seed in 0..<50 {
      try problem.check(CaseGenerator(seed: UInt64(seed), shape: .random, size: seed))
    }
    for shape in Shape.allCases {
      for size in [0, 1, 2, 3, 7, 20] { try problem.check(CaseGenerator(seed: 1, shape: shape, size: size)) }
    }
  }
}

struct DescribedProblem {
  var signature: Signature
  var input: InputDescription
  private let nodes: ManifestNode

  init(_ name: String) throws {
    let node = try ManifestNode(text: try #require(DescribedProblems.all[name]), file: "problem.yaml")
    var map = try node.map()
    signature = try Signature(map.required("signature"))
    nodes = try map.required("input")
    input = try InputDescription(signature, InputNodes(nodes))
  }

  /// The description of a case, narrowed by its `with:`.
  func narrowed(by with: String) throws -> InputDescription {
    try InputDescription(
      signature, InputNodes(nodes, overriding: ManifestNode(text: with, file: "tests.yaml")))
  }

  func check(_ generator: CaseGenerator, with: String = "{}") throws {
    do {
      let made = try generator.input(for: try narrowed(by: with))
      try input.validate(made)
      #expect(try signature.input(signature.text(of: made)) == made)
    } catch {
      Issue.record("seed \(generator.seed), \(generator.shape), size \(generator.size ?? -1): \(error)")
    }
  }
}
