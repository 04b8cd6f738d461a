import Inputs
import JudgeModel
import Manifest

extension ValueDescription {
  /// - Parameter argument: the description, not overridden, of another argument.
  init(_ type: ValueType, _ nodes: InputNodes, argument: (String) throws -> ValueDescription?) throws {
    if let literal = nodes.overriding, !literal.isMap, !(type.isNumber && literal.isRange) {
      self = .fixed(try Value(literal, as: type))
      return
    }
    var keys = try DescriptionKeys(nodes)
    self = try Self.read(type, &keys, argument)
    try keys.finish()
  }

  private static func read(
    _ type: ValueType, _ keys: inout DescriptionKeys, _ argument: (String) throws -> ValueDescription?
  ) throws -> Self {
    switch type {
    case .integer, .long:
      if let other = keys.optional("sum_of_one_pair_in") { return try .pairSum(PairSum(other, &keys, argument)) }
      return .integer(try keys.required("range").range())
    case .double: return .double(try keys.required("range").decimalRange())
    case .boolean, .void: return .boolean
    case .character: return .character(try keys.required("alphabet").alphabet())
    case .string:
      return .string(length: try keys.required("length").length(), alphabet: try keys.required("alphabet").alphabet())
    case .array(let element), .list(let element):
      return .array(try ArrayDescription(element, &keys, argument))
    case .linkedList:
      return .array(try ArrayDescription(.integer, &keys, argument))
    case .tree, .node:
      return .array(try ArrayDescription(.integer, &keys, argument))
    }
  }
}

extension ValueType {
  fileprivate var isNumber: Bool { [.integer, .long, .double].contains(self) }
}

extension ArrayDescription {
  fileprivate init(
    _ element: ValueType, _ keys: inout DescriptionKeys, _ argument: (String) throws -> ValueDescription?
  ) throws {
    self.init(
      length: try keys.required("length").length(),
      elements: try ValueDescription(element, keys.nested("elements"), argument: argument))
    isRectangular = try keys.optional("rectangular")?.boolean() ?? false
    isDistinct = try keys.optional("distinct")?.boolean() ?? false
    isSorted = try keys.optional("sorted")?.boolean() ?? false
  }
}

extension PairSum {
  fileprivate init(
    _ other: ManifestNode, _ keys: inout DescriptionKeys, _ argument: (String) throws -> ValueDescription?
  ) throws {
    let name = try other.string()
    guard case .array(let array) = try argument(name), case .integer(let elements) = array.elements else {
      throw other.invalid(name, expected: "the name of an argument of type integer[]")
    }
    self.init(range: try keys.required("range").range(), argument: name, elements: elements)
    if let place = keys.optional("at") {
      self.place = try place.parse("random, first, last or ends", Place.init)
    }
  }
}

/// The keys of a description, each from the overriding map when it is there.
private struct DescriptionKeys {
  private var base: ManifestMap?
  private var with: ManifestMap?
  private let shorthand: InputNodes

  init(_ nodes: InputNodes) throws {
    base = nodes.base.isMap ? try nodes.base.map() : nil
    with = try nodes.overriding.flatMap { $0.isMap ? try $0.map() : nil }
    shorthand = nodes
  }

  mutating func optional(_ key: String) -> ManifestNode? {
    let ours = base?.optional(key)
    return with?.optional(key) ?? overridingRange(for: key) ?? ours ?? baseRange(for: key)
  }

  mutating func required(_ key: String) throws -> ManifestNode {
    guard let node = optional(key) else { throw ManifestError(.missingKey(key), at: shorthand.base.location) }
    return node
  }

  /// Both descriptions of the elements, since each may say only a part.
  mutating func nested(_ key: String) throws -> InputNodes {
    guard let ours = base?.optional(key) else {
      throw ManifestError(.missingKey(key), at: shorthand.base.location)
    }
    return InputNodes(ours, overriding: with?.optional(key))
  }

  func finish() throws {
    try base?.finish()
    try with?.finish()
  }

  /// A bare range is short for `{range: …}`.
  private func baseRange(for key: String) -> ManifestNode? {
    key == "range" && !shorthand.base.isMap ? shorthand.base : nil
  }

  private func overridingRange(for key: String) -> ManifestNode? {
    guard key == "range", let node = shorthand.overriding, !node.isMap else { return nil }
    return node
  }
}
