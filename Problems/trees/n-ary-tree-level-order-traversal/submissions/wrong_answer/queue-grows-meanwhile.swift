// The queue's length is looked at anew after each node, when children have joined.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var levels: [[Int]] = []
    var queue = [root]
    while !queue.isEmpty {
      var level: [Int] = []
      var taken = 0
      while taken < queue.count {
        let node = queue.removeFirst()
        taken += 1
        level.append(node.val)
        queue += node.children
      }
      levels.append(level)
    }
    return levels
  }
}
