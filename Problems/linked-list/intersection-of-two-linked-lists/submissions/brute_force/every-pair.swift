class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var a = headA
    while let nodeA = a {
      var b = headB
      while let nodeB = b {
        if nodeA === nodeB { return nodeA }
        b = nodeB.next
      }
      a = nodeA.next
    }
    return nil
  }
}
