extension InputDescription {
  /// The shapes that arrange anything in such an input, in the order of ``Shape``; ``Shape/random`` always.
  public var shapes: [Shape] {
    let arranged: Set<Shape> =
      switch self {
      case .arguments(let arguments): arguments.shapes
      case .calls(let calls):
        calls.methods.reduce(calls.constructor.shapes) { shapes, method in
          shapes.union(method.arguments.shapes).union(method.arranged.isEmpty ? [] : Shape.ofElements)
        }
      }
    return Shape.allCases.filter { $0 == .random || arranged.contains($0) }
  }
}

extension CallsDescription.MethodDescription {
  /// The positions of the arguments whose values in all calls are arranged as the elements of an array would be: single
  /// values that do not depend on the call's other arguments, nor these on them.
  var arranged: [Int] {
    arguments.indices.filter { index in
      let argument = arguments[index]
      return argument.value.isSingle
        && !arguments.contains { $0.mentions.contains(argument.name) || argument.mentions.contains($0.name) }
    }
  }
}

extension Shape {
  fileprivate static let ofElements: Set<Self> = [.equal, .sorted, .reversed, .extremes, .distinct, .alternating]
  fileprivate static let ofTrees: Set<Self> = [.left, .right, .zigzag, .complete, .path, .star]
  fileprivate static let ofGraphs: Set<Self> = [.complete, .path, .star, .cycle, .lasso, .layered, .dense]
}

extension [ArgumentDescription] {
  fileprivate var shapes: Set<Shape> { reduce([]) { $0.union($1.value.shapes) } }
}

extension ValueDescription {
  fileprivate var isSingle: Bool {
    switch self {
    case .integer, .multiple, .oneOf, .double, .boolean, .character: true
    default: false
    }
  }

  fileprivate var shapes: Set<Shape> {
    switch self {
    case .string(let array), .randomLinks(let array): array.shapes
    case .array(let array): array.isRectangular || array.isSquare ? array.shapes.union([.snake]) : array.shapes
    case .items(let items): items.reduce([]) { $0.union($1.shapes) }
    case .tree: Shape.ofElements.union(Shape.ofTrees)
    case .graph: Shape.ofGraphs
    case .edges(let graph): graph.weights == nil ? Shape.ofGraphs : Shape.ofGraphs.union(Shape.ofElements)
    case .inorder: [.left, .path, .reversed, .right, .sorted]
    case .integer, .multiple, .oneOf, .double, .boolean, .character, .pairSum, .leading, .nodeValue, .sharedTail,
      .fixed:
      []
    }
  }
}

extension ArrayDescription {
  fileprivate var shapes: Set<Shape> { elements.shapes.union(Shape.ofElements) }
}
