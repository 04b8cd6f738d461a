public import JudgeModel

/// Which values an argument may have.
public indirect enum ValueDescription: Hashable, Sendable {
  case integer(Bounds)
  case multiple(of: Int, Bounds)
  case oneOf([Value])
  case double(ClosedRange<Double>)
  case boolean
  case character([Unicode.Scalar])
  /// An array of characters that is written as one.
  case string(ArrayDescription)
  case array(ArrayDescription)
  /// An array with a description for each of its elements.
  case items([ValueDescription])
  /// A list of values, each node with a link to any other.
  case randomLinks(ArrayDescription)
  case tree(TreeDescription)
  /// Each node's neighbours.
  case graph(GraphDescription)
  /// A graph as a list of edges.
  case edges(GraphDescription)
  /// The sum of exactly one pair of positions of another argument.
  case pairSum(PairSum)
  /// How many values of another argument come clearly before the rest.
  case leading(Leading)
  /// The value of exactly one node of that argument.
  case nodeValue(of: String)
  /// How many nodes a list has before the ones that it shares with another.
  case sharedTail(SharedTail)
  /// The inorder of a tree whose preorder is that argument.
  case inorder(of: String)
  /// This value and no other.
  case fixed(Value)

  public static func string(length: Bounds, alphabet: [Unicode.Scalar]) -> Self {
    .string(ArrayDescription(length: length, elements: .character(alphabet)))
  }
}

public struct ArrayDescription: Hashable, Sendable {
  public var length: Bounds
  public var elements: ValueDescription
  /// All rows of an array of arrays have the same length.
  public var isRectangular = false
  /// There are as many columns as rows.
  public var isSquare = false
  public var isDistinct = false
  public var order = Order.any
  /// The length of this and another argument together.
  public var lengthWith: LengthWith?
  public var rules: [ArrayRule] = []
  public var making = Making()

  public enum Order: Hashable, Sendable {
    case any, sorted
    /// Sorted, and then the first elements moved behind the last.
    case rotated
  }

  public struct LengthWith: Hashable, Sendable {
    public var argument: String
    public var range: Bounds

    public init(argument: String, range: Bounds) {
      self.argument = argument
      self.range = range
    }
  }

  public init(length: Bounds, elements: ValueDescription) {
    self.length = length
    self.elements = elements
  }
}

public struct TreeDescription: Hashable, Sendable {
  public var kind: Kind
  public var nodes: Bounds
  public var values: ValueDescription
  /// Nodes on the longest way down.
  public var depth: Bounds?
  public var isDistinct = false
  /// Each value lies strictly between those of its left and of its right subtree.
  public var isSearchTree = false
  /// Every level is full.
  public var isPerfect = false
  public var making = Making()

  public enum Kind: Hashable, Sendable {
    case binary
    /// With any number of children.
    case nary
  }

  public init(kind: Kind, nodes: Bounds, values: ValueDescription) {
    self.kind = kind
    self.nodes = nodes
    self.values = values
  }
}

public struct GraphDescription: Hashable, Sendable {
  public var nodes: Bounds
  public var edges: Bounds
  /// The first node's number.
  public var first = 0
  /// Of an edge's third number.
  public var weights: ValueDescription?
  public var isDirected = false
  public var allowsLoops = false
  /// In every edge the smaller number comes first.
  public var isSorted = false
  public var isConnected = false
  public var isTree = false
  public var isAcyclic = false

  public init(nodes: Bounds, edges: Bounds) {
    self.nodes = nodes
    self.edges = edges
  }
}
