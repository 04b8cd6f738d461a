// Each node is linked to its left neighbour.
class Solution {
  func connect(_ root: Node?) -> Node? {
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      for (node, neighbour) in zip(level.dropFirst(), level) { node.next = neighbour }
      level = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
    }
    return root
  }
}
