// For each node the way is walked anew, to see whether it has been passed.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head
    var steps = 0
    while let current = node {
      var earlier = head
      for _ in 0..<steps {
        if earlier === current { return true }
        earlier = earlier?.next
      }
      node = current.next
      steps += 1
    }
    return false
  }
}
