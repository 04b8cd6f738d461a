// The order is right, but there is only one list.
class Solution {
  func levelOrder(_ root: Node?) -> [[Int]] {
    guard let root else { return [] }
    var queue = [root]
    var next = 0
    while next < queue.count {
      queue += queue[next].children
      next += 1
    }
    return [queue.map(\.val)]
  }
}
