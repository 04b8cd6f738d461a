// All heads are sorted again for each node of the result.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var heads = lists.compactMap { $0 }
    let dummy = ListNode(0)
    var last = dummy
    while !heads.isEmpty {
      heads.sort { $0.val > $1.val }
      last.next = heads.removeLast()
      last = last.next!
      if let next = last.next { heads.append(next) }
    }
    return dummy.next
  }
}
