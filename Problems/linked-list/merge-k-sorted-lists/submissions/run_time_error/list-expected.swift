// There may be no list at all.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var lists = lists
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count - 1, by: 2).map { merge(lists[$0], lists[$0 + 1]) }
        + (lists.count % 2 == 1 ? [lists.last!] : [])
    }
    return lists[0]
  }

  private func merge(_ left: ListNode?, _ right: ListNode?) -> ListNode? {
    guard let left else { return right }
    guard let right else { return left }
    if left.val <= right.val {
      left.next = merge(left.next, right)
      return left
    }
    right.next = merge(left, right.next)
    return right
  }
}
