// The last node of a level is linked to the first one of the same level.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var level = [root].compactMap { $0 }
    while let first = level.first {
      for (node, neighbour) in zip(level, level.dropFirst() + [first]) { node.next = neighbour }
      level = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
    }
    return root
  }
}
