// A node of the same value is not the node.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var (a, b) = (headA, headB)
    while a !== b {
      a = a == nil ? headB : a?.next
      b = b == nil ? headA : b?.next
    }
    return a.map { ListNode($0.val) }
  }
}
