import Inputs
import JudgeModel
import Manifest

extension ValueDescription {
  /// Of an element.
  init(_ type: ValueType, _ nodes: InputNodes, _ scope: ArgumentScope) throws {
    if let fixed = try Self.literal(type, nodes) {
      self = fixed
      return
    }
    var keys = try DescriptionKeys(nodes, scope)
    self = try Self.read(type, &keys)
    try keys.finish()
  }

  static func read(_ type: ValueType, _ keys: inout DescriptionKeys) throws -> Self {
    if [.integer, .long, .character, .string].contains(type), let values = keys.optional("one_of") {
      return .oneOf(try values.values(of: type))
    }
    switch type {
    case .integer: return try number(&keys, within: Int(Int32.min)...Int(Int32.max))
    case .long: return try number(&keys, within: .min ... .max)
    case .double: return .double(try keys.required("range").decimalRange())
    case .boolean, .void: return .boolean
    case .character: return .character(try keys.required("alphabet").alphabet())
    case .string: return .string(try ArrayDescription(string: &keys))
    case .array(let element), .list(let element):
      if let items = keys.optional("items") { return .items(try items.items(of: element, keys.scope)) }
      if element.element == .integer, let graph = try GraphDescription(edges: &keys) { return .edges(graph) }
      if let preorder = keys.optional("inorder_of") {
        return .inorder(of: try keys.scope.parameter(preorder, "of the same type") { $0 == type }.name)
      }
      return .array(try ArrayDescription(type, element, &keys))
    case .linkedList: return .array(try ArrayDescription(type, .integer, &keys))
    case .node(.random): return .randomLinks(try ArrayDescription(plain: .integer, &keys))
    case .node(.graph): return .graph(try GraphDescription(neighbours: &keys))
    case .tree, .node(.next): return .tree(try TreeDescription(.binary, type, &keys))
    case .node(.nary): return .tree(try TreeDescription(.nary, type, &keys))
    }
  }

  private static func number(_ keys: inout DescriptionKeys, within bits: ClosedRange<Int>) throws -> Self {
    if let other = keys.optional("sum_of_one_pair_in") { return .pairSum(try PairSum(other, &keys)) }
    let ranks: [(String, Leading.Rank)] = [("most_frequent_in", .frequency), ("closest_in", .distance)]
    for (key, rank) in ranks {
      guard let other = keys.optional(key) else { continue }
      let argument = try keys.scope.parameter(other, "that is an array") { $0.element != nil }
      return .leading(Leading(range: try keys.bounds("range"), argument: argument.name, rank: rank))
    }
    let range = try keys.bounds("range", within: bits)
    guard let divisor = keys.optional("multiple_of") else { return .integer(range) }
    return .multiple(of: try divisor.count(from: 2), range)
  }
}

extension PairSum {
  fileprivate init(_ other: ManifestNode, _ keys: inout DescriptionKeys) throws {
    let name = try other.string()
    guard case .array(let array) = try keys.scope.base(name), case .integer(let elements) = array.elements else {
      throw other.invalid(name, expected: "the name of an argument of type integer[]")
    }
    self.init(range: try keys.bounds("range"), argument: name, elements: elements)
    isSorted = array.order == .sorted
    if let place = keys.optional("at") {
      self.place = try place.parse("random, first, last or ends", Place.init)
    }
  }
}

extension ManifestNode {
  fileprivate func values(of type: ValueType) throws -> [Value] {
    let values = try list().map { node in
      if [.integer, .long].contains(type) { return Value.integer(try node.range().lowerBound) }
      return type == .character ? .character(try node.character()) : try Value(node, as: type)
    }
    guard !values.isEmpty else { throw wrongType("a list of values") }
    return values
  }

  func character() throws(ManifestError) -> Unicode.Scalar {
    try parse("one character") { text in
      text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
  }

  /// A description for each element.
  fileprivate func items(of element: ValueType, _ scope: ArgumentScope) throws -> [ValueDescription] {
    try list().map { try ValueDescription(element, InputNodes($0), scope) }
  }
}

extension DescriptionKeys {
  mutating func bounds(_ key: String) throws -> Bounds {
    try required(key).bounds(scope)
  }

  /// - Parameter limits: the numbers that the type has.
  mutating func bounds(_ key: String, within limits: ClosedRange<Int>) throws -> Bounds {
    let node = try required(key)
    let bounds = try node.bounds(scope)
    guard bounds.constant.map({ limits.contains($0.lowerBound) && limits.contains($0.upperBound) }) ?? true else {
      throw node.invalid(try node.string(), expected: "within the 32 bits of an integer, -2^31..2^31-1")
    }
    return bounds
  }

  mutating func lengths(_ key: String) throws -> Bounds {
    try required(key).lengths(scope)
  }
}
