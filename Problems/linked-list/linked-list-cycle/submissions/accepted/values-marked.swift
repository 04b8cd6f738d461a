class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    guard let head, let next = head.next else { return false }
    if head.val == .max { return true }
    head.val = .max
    return hasCycle(next)
  }
}
