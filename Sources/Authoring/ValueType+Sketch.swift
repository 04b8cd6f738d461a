import JudgeModel

/// What a new package says of a value before its author has said more.
extension ValueType {
  /// As it stands in `input:`.
  var sketchedDescription: String {
    switch self {
    case .integer, .long, .double: "{range: \(sketchedRange)}"
    case .boolean, .void: "{}"
    case .character: "{alphabet: a-z}"
    case .string: "{length: 1..1000, alphabet: a-z}"
    case .array(.boolean), .list(.boolean): "{length: 1..1000}"
    case .array(let element), .list(let element):
      "{length: 1..\(element.mostElements), elements: \(element.isNumber ? element.sketchedRange : element.sketchedDescription)}"
    case .linkedList, .node(.random): "{length: 0..1000, elements: -1000..1000}"
    case .tree, .node(.nary), .node(.next): "{nodes: 0..1000, values: -1000..1000}"
    case .node(.graph): "{nodes: 0..100, connected: true}"
    }
  }

  /// The same for people, a line each.
  func sketchedConstraints(of name: String) -> [String] {
    switch self {
    case .integer, .long: ["−10⁹ ≤ `\(name)` ≤ 10⁹"]
    case .double: ["−1000 ≤ `\(name)` ≤ 1000"]
    case .boolean, .void: []
    case .character: ["`\(name)` is a letter from `a` to `z`"]
    case .string: ["1 ≤ `\(name).length` ≤ 1000", "`\(name)` has letters from `a` to `z`"]
    case .array(let element), .list(let element):
      ["1 ≤ `\(name).length` ≤ \(element.mostElements)"] + element.sketchedConstraints(of: "\(name)[i]")
    case .node(.graph): ["`\(name)` has 0 to 100 nodes, each of which can be reached"]
    case .linkedList, .tree, .node:
      ["`\(name)` has 0 to 1000 nodes", "−1000 ≤ the value of a node ≤ 1000"]
    }
  }

  /// An answer of this type that is right for hardly any problem.
  var sketchedAnswer: Value {
    switch self {
    case .integer, .long: .integer(0)
    case .double: .double(0)
    case .boolean: .boolean(false)
    case .character, .string: .string("a")
    case .void: .null
    default: .array([])
    }
  }

  private var isNumber: Bool { [.integer, .long, .double].contains(self) }

  private var sketchedRange: String { self == .double ? "-1000..1000" : "-10^9..10^9" }

  /// Of an array of these: fewer where they have elements themselves.
  private var mostElements: Int { element == nil && self != .string && !isNode ? 1000 : 100 }
}
