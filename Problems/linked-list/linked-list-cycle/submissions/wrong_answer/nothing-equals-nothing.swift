// At the end of a list both runners can be nil, and nil is the same as nil.
class Solution {
  func hasCycle(_ head: ListNode?) -> Bool {
    var slow = head
    var fast = head
    repeat {
      slow = slow?.next
      fast = fast?.next?.next
    } while slow !== fast && fast != nil
    return slow === fast
  }
}
