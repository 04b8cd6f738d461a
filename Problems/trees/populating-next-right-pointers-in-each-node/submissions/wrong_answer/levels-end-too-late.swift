// The power of two begins a level; the number before it ends one.
class Solution {
  func connect(_ root: Node?) -> Node? {
    guard let root else { return nil }
    var queue = [root]
    var number = 0
    while number < queue.count {
      let node = queue[number]
      queue += [node.left, node.right].compactMap { $0 }
      number += 1
      // Numbered from 1, a level ends before a power of two.
      if number & (number - 1) != 0, number < queue.count { node.next = queue[number] }
    }
    return root
  }
}
