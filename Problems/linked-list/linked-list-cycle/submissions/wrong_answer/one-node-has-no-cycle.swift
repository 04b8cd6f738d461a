// A single node may be its own next one.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    guard let first = head, let second = first.next, second !== first else { return false }
    var slow: ListNode? = first
    var fast: ListNode? = second
    while fast?.next != nil {
      if slow === fast { return true }
      slow = slow?.next
      fast = fast?.next?.next
    }
    return false
  }
}
