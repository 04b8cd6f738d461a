// An empty list has no head that could be compared.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var heads = lists.sorted { $0!.val > $1!.val }.map { $0! }
    let dummy = ListNode(0)
    var last = dummy
    while let smallest = heads.popLast() {
      last.next = smallest
      last = smallest
      guard let next = smallest.next else { continue }
      let place = heads.lastIndex { $0.val >= next.val }.map { $0 + 1 } ?? 0
      heads.insert(next, at: place)
    }
    return dummy.next
  }
}
