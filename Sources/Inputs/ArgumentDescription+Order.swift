extension ArgumentDescription {
  /// The names of the other arguments without which this one cannot be made or checked.
  public var dependencies: [String] { mentions.filter { $0 != name } }

  /// The names of all arguments of which its description speaks, its own too.
  public var mentions: [String] { value.mentions + [differsFrom].compactMap(\.self) }
}

extension [ArgumentDescription] {
  /// The positions, each after those that it depends on and else as early as it stands.
  ///
  /// Those that depend on each other in a circle are missing.
  var dependencyOrder: [Int] {
    var order: [Int] = []
    var made: Set<String> = []
    let names = Set(map(\.name))
    while true {
      let next = indices.first { index in
        !order.contains(index) && self[index].dependencies.allSatisfy { made.contains($0) || !names.contains($0) }
      }
      guard let next else { return order }
      order.append(next)
      made.insert(self[next].name)
    }
  }

  /// Arguments that depend on each other in a circle, or on such, in the order of the signature.
  public var circle: [String] {
    let order = dependencyOrder
    return indices.filter { !order.contains($0) }.map { self[$0].name }
  }
}

extension ValueDescription {
  fileprivate var mentions: [String] {
    switch self {
    case .integer(let bounds), .multiple(_, let bounds): bounds.arguments
    case .oneOf, .double, .boolean, .character, .fixed: []
    case .string(let array), .array(let array), .randomLinks(let array): array.mentions
    case .items(let items): items.flatMap(\.mentions)
    case .tree(let tree):
      tree.nodes.arguments + (tree.depth?.arguments ?? []) + tree.values.mentions + tree.making.arguments
    case .graph(let graph), .edges(let graph):
      graph.nodes.arguments + graph.edges.arguments + (graph.weights?.mentions ?? [])
    case .pairSum(let sum): sum.range.arguments + sum.elements.arguments + [sum.argument]
    case .leading(let leading): leading.range.arguments + [leading.argument]
    case .nodeValue(let root): [root]
    case .sharedTail(let tail): tail.range.arguments + [tail.list, tail.other]
    case .inorder(let preorder): [preorder]
    }
  }
}

extension ArrayDescription {
  fileprivate var mentions: [String] {
    length.arguments + elements.mentions + rules.flatMap { $0.bounds?.arguments ?? [] } + making.arguments
      + (lengthWith.map { $0.range.arguments + [$0.argument] } ?? [])
  }
}

extension Bounds {
  fileprivate var arguments: [String] { quantities.map(\.argument) }
}
