// The shared nodes need not be equally far from both heads.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var a = headA
    var b = headB
    while a != nil && b != nil && a !== b {
      a = a?.next
      b = b?.next
    }
    return a === b ? a : nil
  }
}
