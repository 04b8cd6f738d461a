// The runners are compared before their first step, when they stand on the same node.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var slow = head
    var fast = head
    while fast?.next != nil {
      if slow === fast { return true }
      slow = slow?.next
      fast = fast?.next?.next
    }
    return false
  }
}
