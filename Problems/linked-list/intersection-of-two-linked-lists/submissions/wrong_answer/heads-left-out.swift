// The heads are stepped over before the first comparison.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var nodes: Set<ObjectIdentifier> = []
    var node = headA?.next
    while let current = node {
      nodes.insert(ObjectIdentifier(current))
      node = current.next
    }
    node = headB?.next
    while let current = node {
      if nodes.contains(ObjectIdentifier(current)) { return current }
      node = current.next
    }
    return nil
  }
}
