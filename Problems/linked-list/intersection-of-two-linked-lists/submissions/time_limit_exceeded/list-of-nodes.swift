// An array is searched from its beginning for each node.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var nodes: [ListNode] = []
    var node = headA
    while let current = node {
      nodes.append(current)
      node = current.next
    }
    node = headB
    while let current = node {
      if nodes.contains(where: { $0 === current }) { return current }
      node = current.next
    }
    return nil
  }
}
