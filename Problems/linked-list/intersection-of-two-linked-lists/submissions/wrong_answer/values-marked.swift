// The nodes of the first list are marked by their values, and the one returned still is.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var node = headA
    while let current = node {
      current.val = -current.val
      node = current.next
    }
    node = headB
    while let current = node, current.val > 0 { node = current.next }
    return node
  }
}
