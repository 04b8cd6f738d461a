// All nodes visited are gone through for each node.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var visited: [ListNode] = []
    var node = head
    while let current = node {
      if !visited.filter({ $0 === current }).isEmpty { return true }
      visited.append(current)
      node = current.next
    }
    return false
  }
}
