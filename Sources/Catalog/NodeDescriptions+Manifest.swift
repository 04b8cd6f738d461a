import Inputs
import JudgeModel
import Manifest

extension TreeDescription {
  init(_ kind: Kind, _ type: ValueType, _ keys: inout DescriptionKeys) throws {
    self.init(
      kind: kind, nodes: try keys.lengths("nodes"),
      values: try ValueDescription(.integer, keys.nested("values"), keys.scope.ofElements))
    depth = try keys.optional("depth")?.lengths(keys.scope)
    isDistinct = try keys.flag("distinct")
    if kind == .binary {
      isSearchTree = try keys.flag("search_tree")
      isPerfect = try keys.flag("perfect")
    }
    if isDistinct || isSearchTree { try keys.checkValues(values, for: nodes) }
    making = try Making(type, &keys)
  }
}

extension GraphDescription {
  /// nil when there is no key `nodes`: not every list of pairs is a graph.
  init?(edges keys: inout DescriptionKeys) throws {
    guard let nodes = keys.optional("nodes") else { return nil }
    self.init(nodes: try nodes.lengths(keys.scope.ofElements), edges: try keys.lengths("edges"))
    first = try keys.optional("first")?.parse("0 or 1") { ["0": 0, "1": 1][$0] } ?? 0
    weights = try keys.optionalNested("weights").map { try ValueDescription(.integer, $0, keys.scope.ofElements) }
    isDirected = try keys.flag("directed")
    allowsLoops = try keys.flag("loops")
    isSorted = try keys.flag("sorted")
    isConnected = try keys.flag("connected")
    isTree = try keys.flag("tree")
    if let acyclic = keys.optional("acyclic") {
      isAcyclic = try acyclic.boolean()
      guard isDirected || !isAcyclic else { throw acyclic.invalid("acyclic", expected: "of a directed graph") }
    }
  }

  /// Each node's neighbours.
  init(neighbours keys: inout DescriptionKeys) throws {
    let edges = try keys.optional("edges")?.lengths(keys.scope) ?? Bounds(0...Bounds.largestLength)
    self.init(nodes: try keys.lengths("nodes"), edges: edges)
    first = 1
    isConnected = try keys.flag("connected")
  }
}
