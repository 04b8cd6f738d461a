// Each list as a whole is put behind the one whose head is smaller.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    let dummy = ListNode(0)
    var last = dummy
    for list in lists.compactMap({ $0 }).sorted(by: { $0.val < $1.val }) {
      last.next = list
      while let next = last.next { last = next }
    }
    return dummy.next
  }
}
