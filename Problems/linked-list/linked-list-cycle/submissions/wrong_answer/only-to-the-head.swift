// Gives up after as many steps as there can be, but only looks for the head.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head?.next
    for _ in 0..<10_000 {
      if node == nil { return false }
      if node === head { return true }
      node = node?.next
    }
    return false
  }
}
