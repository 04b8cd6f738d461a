// Both pointers jump over the end, so when nothing is shared they are never nil at the same time.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var a = headA
    var b = headB
    while a !== b {
      a = a?.next ?? headB
      b = b?.next ?? headA
    }
    return a
  }
}
