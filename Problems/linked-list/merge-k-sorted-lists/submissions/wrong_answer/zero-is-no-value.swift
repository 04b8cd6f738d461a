// A value of zero is taken for an absent node.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var values: [Int] = []
    for list in lists {
      var node = list
      while let current = node {
        if current.val != 0 { values.append(current.val) }
        node = current.next
      }
    }
    return values.sorted(by: >).reduce(nil) { ListNode($1, $0) }
  }
}
