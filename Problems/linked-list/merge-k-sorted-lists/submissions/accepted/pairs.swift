class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var lists = lists
    while lists.count > 1 {
      var merged: [ListNode?] = []
      for index in stride(from: 0, to: lists.count, by: 2) {
        merged.append(merge(lists[index], index + 1 < lists.count ? lists[index + 1] : nil))
      }
      lists = merged
    }
    return lists.first ?? nil
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
