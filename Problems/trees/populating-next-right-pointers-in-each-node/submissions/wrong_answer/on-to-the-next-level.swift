// The last node of a level is linked to the first one of the level below.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root else { return nil }
    var queue = [root]
    var taken = 0
    while taken < queue.count {
      let node = queue[taken]
      queue += [node.left, node.right].compactMap { $0 }
      taken += 1
      if taken < queue.count { node.next = queue[taken] }
    }
    return root
  }
}
