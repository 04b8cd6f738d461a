class Solution {
  func connect(_ root: Node?) -> Node? {
    var level = [root].compactMap { $0 }
    while !level.isEmpty {
      for (a, b) in zip(level, level.dropFirst()) { a.next = b }
      level = level.flatMap { [$0.left, $0.right].compactMap { $0 } }
    }
    return root
  }
}
