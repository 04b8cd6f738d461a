// The values of the two runners are compared.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var slow = head
    var fast = head
    while fast?.next != nil {
      slow = slow?.next
      fast = fast?.next?.next
      if slow?.val == fast?.val { return true }
    }
    return false
  }
}
