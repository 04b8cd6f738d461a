// When one list has come to its end, what is left of the other is not appended.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var lists = lists
    if lists.isEmpty { return nil }
    while lists.count > 1 {
      let left = lists.removeLast()
      lists.insert(merge(lists.removeLast(), left), at: 0)
    }
    return lists[0]
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
    return dummy.next
  }
}
