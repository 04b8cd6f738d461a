// Different nodes may have the same value.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var values: Set<Int> = []
    var node = headB
    while let current = node {
      values.insert(current.val)
      node = current.next
    }
    node = headA
    while let current = node, !values.contains(current.val) { node = current.next }
    return node
  }
}
