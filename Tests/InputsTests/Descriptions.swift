import JudgeModel

@testable import Inputs

/// Descriptions like those of real problems.
enum Descriptions {
  static let all: [String: InputDescription] = [
    "numbers": .arguments([
      ArgumentDescription(name: "nums", value: array(2...50, .integer(-10...10))),
      ArgumentDescription(name: "k", value: .integer(1...5)),
    ]),
    "two-sum": .arguments([
      ArgumentDescription(name: "nums", value: array(2...40, .integer(-1000...1000))),
      ArgumentDescription(
        name: "target", value: .pairSum(PairSum(range: -2000...2000, argument: "nums", elements: -1000...1000))),
    ]),
    "words": .arguments([
      ArgumentDescription(name: "s", value: .string(length: 0...30, alphabet: ["a", "b", "é", "🙂"])),
      ArgumentDescription(
        name: "words", value: array(1...10, .string(length: 1...5, alphabet: ["x", "y", "z"]))),
    ]),
    "grid": .arguments([ArgumentDescription(name: "grid", value: grid(1...12, .character(["0", "1"])))]),
    "matrix": .arguments([ArgumentDescription(name: "matrix", value: grid(1...9, .integer(-5...5)))]),
    "sorted and distinct": .arguments([
      ArgumentDescription(name: "nums", value: array(0...30, .integer(-20...20), isDistinct: true, isSorted: true)),
      ArgumentDescription(name: "letters", value: array(1...3, .character(["a", "b", "c"]), isDistinct: true)),
    ]),
    "mixed": .arguments([
      ArgumentDescription(name: "x", value: .double(-100...100)),
      ArgumentDescription(name: "flags", value: array(0...9, .boolean)),
      ArgumentDescription(name: "ragged", value: array(1...6, array(0...6, .integer(0...9)))),
      ArgumentDescription(name: "fixed", value: .fixed(.integer(7))),
    ]),
    "bounds": .arguments([
      ArgumentDescription(name: "k", value: .integer(Bounds("1..nums.length+1") ?? 0...0)),
      ArgumentDescription(name: "nums", value: array(1...20, .integer(Bounds("0..nums.length") ?? 0...0))),
      ArgumentDescription(name: "j", value: .integer(Bounds("0..k") ?? 0...0), differsFrom: "k"),
    ]),
    "trees": .arguments([
      ArgumentDescription(name: "root", value: .tree(tree(.binary, 2...40))),
      ArgumentDescription(name: "search", value: .tree(tree(.binary, 1...40) { $0.isSearchTree = true })),
      ArgumentDescription(name: "perfect", value: .tree(tree(.binary, 0...63) { $0.isPerfect = true })),
      ArgumentDescription(name: "nary", value: .tree(tree(.nary, 0...30) { $0.depth = 0...9 })),
      ArgumentDescription(name: "p", value: .nodeValue(of: "search")),
    ]),
    "graphs": .arguments([
      ArgumentDescription(name: "n", value: .integer(1...20)),
      ArgumentDescription(name: "tree", value: .edges(edges { $0.isTree = true })),
      ArgumentDescription(name: "acyclic", value: .edges(edges { ($0.isDirected, $0.isAcyclic) = (true, true) })),
      ArgumentDescription(
        name: "weighed", value: .edges(edges { ($0.isConnected, $0.weights) = (true, .integer(1...9)) })),
      ArgumentDescription(name: "loops", value: .edges(edges { ($0.isDirected, $0.allowsLoops) = (true, true) })),
      ArgumentDescription(name: "node", value: .graph(neighbours)),
    ]),
    "design": .calls(
      CallsDescription(
        constructor: [ArgumentDescription(name: "capacity", value: .integer(1...3))], count: 1...60,
        methods: [
          CallsDescription.MethodDescription(
            method: Function(
              name: "get", parameters: [Parameter(name: "key", type: .integer)], returns: .value(.integer)),
            arguments: [ArgumentDescription(name: "key", value: .integer(0...5))]),
          CallsDescription.MethodDescription(
            method: Function(
              name: "put",
              parameters: [Parameter(name: "key", type: .integer), Parameter(name: "value", type: .integer)],
              returns: .value(.void)),
            arguments: [
              ArgumentDescription(name: "key", value: .integer(0...5)),
              ArgumentDescription(name: "value", value: .integer(0...99)),
            ]),
        ])),
  ]

  static let names = all.keys.sorted()

  static func tree(
    _ kind: TreeDescription.Kind, _ nodes: Bounds, change: (inout TreeDescription) -> Void = { _ in }
  ) -> TreeDescription {
    var tree = TreeDescription(kind: kind, nodes: nodes, values: .integer(-100...100))
    change(&tree)
    return tree
  }

  static func edges(change: (inout GraphDescription) -> Void) -> GraphDescription {
    var graph = GraphDescription(nodes: Bounds("n") ?? 0...0, edges: 0...200)
    change(&graph)
    return graph
  }

  static var neighbours: GraphDescription {
    var graph = GraphDescription(nodes: 0...15, edges: 0...1000)
    (graph.first, graph.isConnected) = (1, true)
    return graph
  }

  static func array(
    _ length: Bounds, _ elements: ValueDescription, isDistinct: Bool = false, isSorted: Bool = false
  ) -> ValueDescription {
    var description = ArrayDescription(length: length, elements: elements)
    description.isDistinct = isDistinct
    description.order = isSorted ? .sorted : .any
    return .array(description)
  }

  static func grid(_ length: Bounds, _ elements: ValueDescription) -> ValueDescription {
    var description = ArrayDescription(length: length, elements: array(length, elements))
    description.isRectangular = true
    return .array(description)
  }

  static func text(of input: CaseInput) -> String {
    switch input {
    case .arguments(let values): values.map(\.text).joined(separator: "\n")
    case .calls(let constructor, let calls):
      ([constructor.map(\.text)] + calls.map { [$0.method.name] + $0.arguments.map(\.text) })
        .map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
  }
}

/// So that a test may say `1...9` for bounds.
func ... (low: Int, high: Int) -> Bounds {
  Bounds(ClosedRange(uncheckedBounds: (low, high)))
}
