// The second list may be the longer one.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    func count(_ head: ListNode?) -> Int {
      var count = 0
      var node = head
      while node != nil {
        count += 1
        node = node?.next
      }
      return count
    }
    var (a, b) = (headA, headB)
    for _ in 0..<max(0, count(headA) - count(headB)) { a = a?.next }
    while let nodeA = a, let nodeB = b {
      if nodeA === nodeB { return nodeA }
      (a, b) = (nodeA.next, nodeB.next)
    }
    return nil
  }
}
