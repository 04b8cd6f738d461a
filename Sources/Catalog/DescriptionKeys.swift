import Inputs
import JudgeModel
import Manifest

/// The `input:` of a problem, and what a generated case's `with:` puts in its place.
struct InputNodes {
  var base: ManifestNode
  var overriding: ManifestNode?

  init(_ base: ManifestNode, overriding: ManifestNode? = nil) {
    self.base = base
    self.overriding = overriding
  }
}

/// The keys of a description, each from the overriding map when it is there.
struct DescriptionKeys {
  let scope: ArgumentScope
  private var base: ManifestMap?
  private var with: ManifestMap?
  private let nodes: InputNodes

  init(_ nodes: InputNodes, _ scope: ArgumentScope) throws {
    base = nodes.base.isMap ? try nodes.base.map() : nil
    with = try nodes.overriding.flatMap { $0.isMap ? try $0.map() : nil }
    self.nodes = nodes
    self.scope = scope
  }

  mutating func optional(_ key: String) -> ManifestNode? {
    let ours = base?.optional(key)
    return with?.optional(key) ?? overridingRange(for: key) ?? ours ?? baseRange(for: key)
  }

  mutating func required(_ key: String) throws -> ManifestNode {
    guard let node = optional(key) else { throw ManifestError(.missingKey(key), at: nodes.base.location) }
    return node
  }

  /// Of a generated case only.
  mutating func overriding(_ key: String) -> ManifestNode? { with?.optional(key) }

  /// Both descriptions, since each may say only a part.
  mutating func nested(_ key: String) throws -> InputNodes {
    guard let nested = optionalNested(key) else { throw ManifestError(.missingKey(key), at: nodes.base.location) }
    return nested
  }

  mutating func optionalNested(_ key: String) -> InputNodes? {
    let overriding = with?.optional(key)
    return (base?.optional(key)).map { InputNodes($0, overriding: overriding) } ?? overriding.map { InputNodes($0) }
  }

  mutating func flag(_ key: String) throws -> Bool {
    try optional(key)?.boolean() ?? false
  }

  /// Refuses a problem's own description that asks for more different values than there are. A case's may: then it has
  /// as many as there are.
  func checkValues(_ values: ValueDescription, for counts: Bounds) throws(ManifestError) {
    guard with == nil, case .integer(let bounds) = values, let range = bounds.constant, let counts = counts.constant,
      case let count = Int128(range.upperBound) - Int128(range.lowerBound) + 1, count < counts.upperBound
    else { return }
    throw nodes.base.invalid(
      bounds.text ?? "\(range.lowerBound)..\(range.upperBound)",
      expected: "at least \(counts.upperBound) different values, or the length at most \(count)")
  }

  func finish() throws {
    try base?.finish()
    try with?.finish()
  }

  /// A bare range is short for `{range: …}`.
  private func baseRange(for key: String) -> ManifestNode? {
    key == "range" && !nodes.base.isMap ? nodes.base : nil
  }

  private func overridingRange(for key: String) -> ManifestNode? {
    guard key == "range", let node = nodes.overriding, !node.isMap else { return nil }
    return node
  }
}
