class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var slow = head
    var fast = head?.next
    while let runner = fast {
      if runner === slow { return true }
      slow = slow?.next
      fast = runner.next?.next
    }
    return false
  }
}
