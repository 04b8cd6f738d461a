/// The type of an argument or a result, in LeetCode's vocabulary: `integer`, `string[]`, `list<list<integer>>`.
public indirect enum ValueType: Hashable, Sendable {
  /// 32 bits, signed.
  case integer
  /// 64 bits, signed.
  case long
  case double
  case boolean
  case character
  case string
  /// What a method without a result returns.
  case void
  case array(ValueType)
  case list(ValueType)
  /// `ListNode`: the values from its head on.
  case linkedList
  /// `TreeNode`: the values in level order, null for an absent child.
  case tree
  /// A class that is called `Node` in the solution.
  case node(NodeKind)

  public enum NodeKind: String, CaseIterable, Sendable {
    /// Has neighbours: the list of neighbours, from 1, of the nodes 1, 2, …; the first node is the one that is passed.
    case graph
    /// A linked list with one more link: the value and the index, from 0, or null of each node.
    case random
    /// A tree with any number of children: level order, null after the children of each node.
    case nary
    /// A binary tree whose nodes have a link to the next on their level: given as `TreeNode`, shown with "#" after each
    /// level.
    case next
  }
}

extension ValueType: LosslessStringConvertible {
  public init?(_ text: String) {
    if text.hasSuffix("[]") {
      guard let element = ValueType(String(text.dropLast(2))), element != .void else { return nil }
      self = .array(element)
    } else if text.hasPrefix("list<"), text.hasSuffix(">") {
      guard let element = ValueType(String(text.dropFirst(5).dropLast())), element != .void else { return nil }
      self = .list(element)
    } else if let word = Self.simple[text] {
      self = word
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .integer: "integer"
    case .long: "long"
    case .double: "double"
    case .boolean: "boolean"
    case .character: "character"
    case .string: "string"
    case .void: "void"
    case .array(let element): "\(element)[]"
    case .list(let element): "list<\(element)>"
    case .linkedList: "ListNode"
    case .tree: "TreeNode"
    case .node(let kind): "Node:\(kind.rawValue)"
    }
  }

  private static let simple = Dictionary(
    uniqueKeysWithValues: ([.integer, .long, .double, .boolean, .character, .string, .void] + nodes).map {
      ($0.description, $0)
    })

  /// The names of the types that have no elements, in alphabetical order.
  public static let words = simple.keys.sorted()

  /// The types whose values are made of linked nodes.
  public static let nodes: [Self] = [.linkedList, .tree] + NodeKind.allCases.map { .node($0) }

  public var isNode: Bool { Self.nodes.contains(self) }

  /// What the elements are, of an array or a list.
  public var element: ValueType? {
    switch self {
    case .array(let element), .list(let element): element
    default: nil
    }
  }
}
