class Solution {
  func detectCycle(_ head: ListNode?) -> ListNode? {
    var slow = head, fast = head
    while fast?.next != nil {
      slow = slow?.next
      fast = fast?.next?.next
      if slow === fast {
        var start = head
        while start !== slow { start = start?.next; slow = slow?.next }
        return start
      }
    }
    return nil
  }
}
