// The value that marks a visited node occurs in lists.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var node = head
    while let current = node {
      if current.val == 100_000 { return true }
      current.val = 100_000
      node = current.next
    }
    return false
  }
}
