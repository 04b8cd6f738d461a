class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var seen = Set<ListNode>()
    var node = head
    while let current = node {
      if !seen.insert(current).inserted { return true }
      node = current.next
    }
    return false
  }
}
