// The second list may end before the first one.
class Solution {
  func getIntersectionNode(_ headA: ListNode?, _ headB: ListNode?) -> ListNode? {
    var a = headA
    var b = headB!
    while let node = a {
      if node === b { return node }
      a = node.next
      if a != nil { b = b.next! }
    }
    return nil
  }
}
