// The result is walked through anew for each list.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var merged: ListNode?
    for list in lists { merged = merge(merged, list) }
    return merged
  }

  private func merge(_ left: ListNode?, _ right: ListNode?) -> ListNode? {
    let dummy = ListNode(0)
    var last = dummy
    var left = left
    var right = right
    while let l = left, let r = right {
      if l.val <= r.val {
        last.next = l
        left = l.next
      } else {
        last.next = r
        right = r.next
      }
      last = last.next!
    }
    last.next = left ?? right
    return dummy.next
  }
}
