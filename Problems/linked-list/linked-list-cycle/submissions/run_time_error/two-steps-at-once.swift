// Behind the last node there is none to take a second step from.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var slow = head
    var fast = head
    while fast != nil {
      slow = slow!.next
      fast = fast!.next!.next
      if slow === fast { return true }
    }
    return false
  }
}
