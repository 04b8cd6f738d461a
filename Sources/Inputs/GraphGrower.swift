/// Links nodes edge by edge, from 0 on; the nodes get their numbers at the end, so that chains do not follow them.
struct GraphGrower {
  private let nodes: Int
  private let allowed: ClosedRange<Int>
  private let description: GraphDescription
  private var pairs: [(Int, Int)] = []
  private var seen: Set<Int> = []

  init(_ nodes: Int, _ allowed: ClosedRange<Int>, _ description: GraphDescription) {
    self.nodes = nodes
    self.allowed = allowed
    self.description = description
  }

  mutating func pairs(_ shape: Shape, _ random: inout SplitMix64) -> [[Int]] {
    if description.isConnected || description.isTree { connect(shape, &random) }
    if !description.isTree {
      link(shape)
      fill(to: count(shape, &random), &random)
    }
    random.shuffle(&pairs)
    var numbers = Array(0..<nodes)
    random.shuffle(&numbers)
    return pairs.map { from, to in
      let pair = [numbers[from] + description.first, numbers[to] + description.first]
      return description.isSorted ? pair.sorted() : pair
    }
  }

  /// A pair has one direction only: edges go from the smaller number to the larger one.
  private var isOneWay: Bool { !description.isDirected || description.isAcyclic || description.isSorted }

  /// How many edges there can be at all.
  private var most: Int {
    nodes * max(nodes - 1, 0) / (isOneWay ? 2 : 1) + (allowsLoops ? nodes : 0)
  }

  private var allowsLoops: Bool { description.allowsLoops && !description.isAcyclic }

  private mutating func count(_ shape: Shape, _ random: inout SplitMix64) -> Int {
    let range = min(allowed.lowerBound, most)...min(allowed.upperBound, most)
    switch shape {
    case .path, .star, .cycle, .lasso, .layered, .complete: return range.clamp(pairs.count)
    case .dense: return range.upperBound
    default: return max(random.next(in: range), pairs.count)
    }
  }

  /// - Returns: false when no more edges are allowed.
  @discardableResult
  private mutating func add(_ from: Int, _ to: Int) -> Bool {
    guard pairs.count < allowed.upperBound else { return false }
    let isLoop = from == to
    if isLoop, !allowsLoops { return true }
    let (first, second) = isOneWay ? (min(from, to), max(from, to)) : (from, to)
    guard seen.insert(first * nodes + second).inserted else { return true }
    // Where there is no direction, either end may come first.
    pairs.append(description.isDirected && !description.isAcyclic ? (from, to) : (first, second))
    return true
  }

  private mutating func connect(_ shape: Shape, _ random: inout SplitMix64) {
    for node in stride(from: 1, to: nodes, by: 1) {
      switch shape {
      case .path, .cycle, .lasso: add(node - 1, node)
      case .star: add(0, node)
      case .layered: add(node < width && nodes > width ? width : max(node / width - 1, 0) * width, node)
      default: add(random.next(in: 0...node - 1), node)
      }
    }
  }

  private mutating func link(_ shape: Shape) {
    guard nodes > 1 else { return }
    switch shape {
    case .path, .cycle, .lasso:
      for node in 1..<nodes { add(node - 1, node) }
      let back = shape == .cycle ? 0 : nodes / 2
      if shape != .path, !description.isAcyclic { add(nodes - 1, back) }
    case .star:
      for node in 1..<nodes { add(0, node) }
    case .complete:
      for node in 1..<nodes {
        for other in 0..<node {
          guard add(other, node), isOneWay || add(node, other) else { return }
        }
      }
    case .layered: layer()
    default: break
    }
  }

  /// Of a layer.
  private var width: Int { max(Int(Double(nodes).squareRoot()), 1) }

  private mutating func layer() {
    for node in 0..<nodes {
      let next = (node / width + 1) * width
      for other in stride(from: next, to: min(next + width, nodes), by: 1) {
        guard add(node, other) else { return }
      }
    }
  }

  /// Adds random edges; where most of the possible ones are needed, from all of them.
  private mutating func fill(to count: Int, _ random: inout SplitMix64) {
    guard pairs.count < count else { return }
    guard count <= most / 2 else {
      var all = (0..<nodes).flatMap { from in (isOneWay ? from..<nodes : 0..<nodes).map { (from, $0) } }
      random.shuffle(&all)
      for (from, to) in all where pairs.count < count { add(from, to) }
      return
    }
    while pairs.count < count {
      add(random.next(in: 0...nodes - 1), random.next(in: 0...nodes - 1))
    }
  }
}
