// The lists may have no node in common.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var nodes: Set<ObjectIdentifier> = []
    var node = headA
    while let current = node {
      nodes.insert(ObjectIdentifier(current))
      node = current.next
    }
    var current = headB!
    while !nodes.contains(ObjectIdentifier(current)) { current = current.next! }
    return current
  }
}
